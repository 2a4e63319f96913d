import { readFileSync } from "node:fs";
import type { Benchmark, Goal } from "../harness/benchmark.ts";
import type { Result } from "../harness/results.ts";
import { plotFile } from "./plot.ts";
import { markdownTable } from "./tables.ts";

const opening = `# Benchmarks

Every speed and size that we claim, measured side by side with what people would use instead. This file is written by \`pnpm bench\`; [packages/benchmarks](packages/benchmarks) says how to run it and how it measures.

A number in brackets is the spread: half of the rounds lie between its ends. A ratio is taken within each round, and the median of those ratios is what stands in the table.`;

/** BENCHMARKS.md from the results that were kept. A benchmark without one is left out. */
export function renderDocument(
  sections: readonly { benchmark: Benchmark; result: Result | undefined }[],
  resultsPath: string,
): string {
  const rendered = sections.flatMap(({ benchmark, result }) =>
    result ? [section(benchmark, result, resultsPath)] : [],
  );
  return `${[opening, ...rendered].join("\n\n")}\n`;
}

function section({ name, title, about, findings }: Benchmark, result: Result, resultsPath: string): string {
  const { tables, plots = [], goals = [], versions, date, machine } = result;
  const named = Object.entries(versions).map(([what, version]) => `${what} ${version}`);
  return [
    `## ${title}`,
    about.trim(),
    ...tables.flatMap((table) => [`### ${table.title}`, markdownTable(table)]),
    ...plots.map((plot) => `![${plot.title}](${resultsPath}/${plotFile(name, plot)})`),
    ...(goals.length > 0 ? [goals.map(goalLine).join("\n")] : []),
    readFileSync(findings, "utf8").trim(),
    `<sub>${[`\`pnpm bench ${name}\`, ${date}`, machine, ...(named.length > 0 ? [named.join(", ")] : [])].join(". ")}. [JSON](${resultsPath}/${name}.json)</sub>`,
  ].join("\n\n");
}

function goalLine({ text, met }: Goal): string {
  return `- ${met ? "✓" : "✗"} ${text}`;
}
