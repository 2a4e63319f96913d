import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Counts } from "./counts.ts";
import { commands, run } from "./run.ts";
import { countsVariable } from "./vitest-counter.ts";

/** Runs vitest over the workspace. A run that crashes before it counts is one failure. */
export async function runVitest(args: string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "vitest-counts-"));
  const file = join(folder, "counts.json");
  try {
    const counter = join(import.meta.dirname, "vitest-counter.ts");
    const status = await run(
      commands.vitest,
      ["run", "--reporter=default", `--reporter=${counter}`, ...args],
      {
        [countsVariable]: file,
      },
    );
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
    const counts: Counts = JSON.parse(readFileSync(file, "utf8"));
    // Vitest also fails for reasons that are nobody's test: coverage, a run without tests.
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
