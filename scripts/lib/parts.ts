import type { Counts } from "./counts.ts";
import { commands, run } from "./run.ts";
import { runTurbo } from "./run-turbo.ts";
import { runVitest } from "./run-vitest.ts";

export interface Runner {
  title: string;
  run: (options: string[]) => Promise<Counts>;
}

/** What a change must pass, in the parts that CI runs side by side. All but the first need what the first builds. */
export const parts = {
  build: [
    {
      title: "Contract, generated code, builds, types and packages",
      run: () => runTurbo(["lint", "bundle", "check:generated", "build", "typecheck", "check:package"]),
    },
  ],
  code: [
    check("Format and lint of the code", commands.biome, "check", "--error-on-warnings"),
    check("Types of the scripts", commands.tsc),
    check("Unused files, exports and dependencies", commands.knip),
    check("Boundaries between packages", commands.turbo, "boundaries"),
  ],
  changesets: [
    check("Changesets for what changed in the contract", "specs/build/contract-diff.ts"),
    check("Changesets for what is released from here", "scripts/release/check.ts"),
  ],
  tests: [{ title: "Tests", run: (options) => runVitest(options) }],
  // The same tests by the projects of vitest.config.ts.
  unit: [tests("unit")],
  docs: [tests("docs")],
  commands: [tests("commands")],
  packages: [tests("packages")],
} satisfies Record<string, Runner[]>;

function tests(project: string): Runner {
  return { title: `Tests: ${project}`, run: (options) => runVitest(["--project", project, ...options]) };
}

function check(title: string, script: string, ...args: string[]): Runner {
  return {
    title,
    run: async () => {
      const passes = (await run(script, args)) === 0;
      return { passed: passes ? 1 : 0, failed: passes ? 0 : 1, skipped: 0 };
    },
  };
}
