// pnpm bench [NAME …] [--quick]: runs the benchmarks of these names, or all, and writes BENCHMARKS.md.
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { benchmarks } from "./benchmarks.ts";
import { installPeers } from "./harness/peers.ts";
import { readResult, resultsFolder } from "./harness/results.ts";
import { renderDocument } from "./rendering/document.ts";
import { runBenchmark } from "./run-benchmark.ts";

const root = join(import.meta.dirname, "../../..");
const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean" } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));

if (unknown.length > 0) {
  const known = benchmarks.map(({ name }) => name).join(", ");
  console.error(`There is no benchmark "${unknown.join('", "')}". The benchmarks are ${known}.`);
  process.exitCode = 1;
} else {
  await installPeers().catch((error: Error) => console.error(`${error.message}\nTheir rows will say so.`));
  for (const benchmark of benchmarks) {
    if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
    try {
      await runBenchmark(benchmark, values.quick ?? false);
    } catch (error) {
      // The others can still be measured; the last result of this one stays.
      console.error(`\n${benchmark.name} failed:`, error);
      process.exitCode = 1;
    }
  }
  if (!values.quick) {
    const sections = benchmarks.map((benchmark) => ({ benchmark, result: readResult(benchmark.name) }));
    writeFileSync(join(root, "BENCHMARKS.md"), renderDocument(sections, relative(root, resultsFolder)));
  }
}
