import { defineConfig } from "vitest/config";

export const projects = [
  {
    test: {
      name: "unit",
      include: ["{specs,scripts,packages/*}/test/**/*.test.ts"],
      exclude: ["scripts/test/packages/**"],
      testTimeout: 20_000,
      sequence: { groupOrder: 0 },
    },
  },
  {
    test: {
      name: "docs",
      include: ["apps/docs/test/**/*.test.ts"],
      globalSetup: ["apps/docs/test/support/build-once.ts"],
      testTimeout: 20_000,
      sequence: { groupOrder: 0 },
    },
  },
  {
    test: {
      name: "commands",
      include: ["scripts/test/**/*.e2e.ts"],
      testTimeout: 120_000,
      // They build, and a build must not change what other tests are reading.
      sequence: { groupOrder: 1 },
      fileParallelism: false,
    },
  },
  {
    test: {
      name: "packages",
      include: ["scripts/test/packages/**/*.test.ts"],
      globalSetup: "scripts/test/packages/install-packages.ts",
      testTimeout: 60_000,
      sequence: { groupOrder: 2 },
    },
  },
];

export default defineConfig({ test: { projects } });
