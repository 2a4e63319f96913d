import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import type { Counts } from "./counts.ts";

/** Where the counts go: the run that wants them says so, and a run by hand does not care. */
export const countsVariable = "VITEST_COUNTS_FILE";

/** Vitest reporter that leaves the counts of a run in a file. */
export default class VitestCounter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env[countsVariable];
    if (!file) return;
    // An error outside of tests (a hook, an import, an unhandled rejection) fails the run as much as a test does.
    const counts: Counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        counts[state === "passed" || state === "failed" ? state : "skipped"]++;
      }
      const failsByItself =
        module.errors().length + [...module.children.allSuites()].flatMap((suite) => suite.errors()).length;
      counts.failed += failsByItself;
    }
    writeFileSync(file, JSON.stringify(counts));
  }
}
