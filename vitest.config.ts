import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{specs,scripts,packages/*,apps/*}/test/**/*.test.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
