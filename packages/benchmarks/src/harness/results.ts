import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "./benchmark.ts";

/** What a run has found, as it is kept. */
export interface Result extends Measured {
  benchmark: string;
  /** The day, as in 2026-11-24. */
  date: string;
  machine: string;
}

/** Where results are kept, beside the program that makes them. */
export const resultsFolder: string = join(import.meta.dirname, "../../results");

export function writeResult(result: Result): void {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(pathOf(result.benchmark), `${JSON.stringify(result, null, 2)}\n`);
}

/** The last result that was kept, if there is one. */
export function readResult(benchmark: string): Result | undefined {
  const path = pathOf(benchmark);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Result) : undefined;
}

function pathOf(benchmark: string): string {
  return join(resultsFolder, `${benchmark}.json`);
}
