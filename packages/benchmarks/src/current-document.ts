import { join, relative } from "node:path";
import { benchmarks } from "./benchmarks.ts";
import { readResult, resultsFolder } from "./harness/results.ts";
import { renderDocument } from "./rendering/document.ts";

const root = join(import.meta.dirname, "../../..");

/** Where the results are for people to read. */
export const documentPath: string = join(root, "BENCHMARKS.md");

/** What it says by the results that are kept and by what was found. */
export function currentDocument(): string {
  const sections = benchmarks.map((benchmark) => ({ benchmark, result: readResult(benchmark.name) }));
  return renderDocument(sections, relative(root, resultsFolder));
}
