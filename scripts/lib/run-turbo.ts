import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Counts } from "./counts.ts";
import { commands, root, run } from "./run.ts";

interface Summary {
  tasks: { taskId: string; command: string; execution?: { exitCode: number } }[];
}

const NO_COMMAND = "<NONEXISTENT>";
const summaries = join(root, ".turbo/runs");

/** Runs turbo tasks over the workspace; each task of each package counts as one. */
export async function runTurbo(tasks: string[]): Promise<Counts> {
  rmSync(summaries, { recursive: true, force: true });
  const status = await run(commands.turbo, [
    "run",
    ...tasks,
    "--continue=dependencies-successful",
    "--output-logs=errors-only",
    "--summarize",
  ]);
  const summary = readSummary();
  if (!summary) return { passed: 0, failed: 1, skipped: 0 };

  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { command, execution } of summary.tasks) {
    if (command === NO_COMMAND) continue;
    if (execution === undefined)
      counts.skipped++; // Something it depends on failed.
    else if (execution.exitCode === 0) counts.passed++;
    else counts.failed++;
  }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readSummary(): Summary | undefined {
  try {
    const [file] = readdirSync(summaries);
    return file === undefined ? undefined : JSON.parse(readFileSync(join(summaries, file), "utf8"));
  } catch {
    return undefined;
  }
}
