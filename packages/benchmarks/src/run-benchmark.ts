import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Benchmark } from "./harness/benchmark.ts";
import { describeMachine } from "./harness/machine.ts";
import { endProgress, progressOf } from "./harness/progress.ts";
import { resultsFolder, writeResult } from "./harness/results.ts";
import { plotFile, plotSvg } from "./rendering/plot.ts";
import { textTable } from "./rendering/tables.ts";

/** Runs one benchmark and prints its tables. What is not quick is kept. */
export async function runBenchmark(benchmark: Benchmark, quick: boolean): Promise<void> {
  const measured = await benchmark.run({ quick, progress: progressOf(benchmark.name) });
  endProgress();
  for (const table of measured.tables) console.log(`\n${textTable(table)}`);
  for (const { text, met } of measured.goals ?? []) console.log(`\n${met ? "✓" : "✗"} ${text}`);
  if (quick) return;
  const date = new Date().toISOString().slice(0, 10);
  writeResult({ benchmark: benchmark.name, date, machine: describeMachine(), ...measured });
  for (const plot of measured.plots ?? [])
    writeFileSync(join(resultsFolder, plotFile(benchmark.name, plot)), plotSvg(plot));
}
