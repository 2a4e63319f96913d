// pnpm bench [NAME …] [--quick | --render]: runs the benchmarks of these names, or all, and writes BENCHMARKS.md; with
// --render it writes it anew from the last results.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { benchmarks } from "./benchmarks.ts";
import { currentDocument, documentPath } from "./current-document.ts";
import { installPeers } from "./harness/peers.ts";
import { runBenchmark } from "./run-benchmark.ts";

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false }, render: { type: "boolean", default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));

if (unknown.length > 0) {
  const known = benchmarks.map(({ name }) => name).join(", ");
  console.error(`There is no benchmark "${unknown.join('", "')}". The benchmarks are ${known}.`);
  process.exitCode = 1;
} else {
  if (!values.render) await measure();
  if (!values.quick) writeFileSync(documentPath, currentDocument());
}

async function measure(): Promise<void> {
  await installPeers().catch((error: Error) => console.error(`${error.message}\nTheir rows will say so.`));
  for (const benchmark of benchmarks) {
    if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
    try {
      await runBenchmark(benchmark, values.quick);
    } catch (error) {
      // The others can still be measured; the last result of this one stays.
      console.error(`\n${benchmark.name} failed:`, error);
      process.exitCode = 1;
    }
  }
}
