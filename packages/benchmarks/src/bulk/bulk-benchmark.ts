import { baseline, ours } from "../client/clients.ts";
import type { Benchmark, Goal, Plot, Row } from "../harness/benchmark.ts";
import { runProgram } from "../harness/programs.ts";
import { growth, type Sample, settled } from "./samples.ts";

/** What the program `many-rows.ts` is told. */
export interface BulkInput {
  way: "ours" | "workers";
  rowCount: number;
  concurrency: number;
}

/** What it says. */
export interface BulkOutcome {
  wallMs: number;
  cpuMs: number;
  samples: Sample[];
}

const about = `
\`updateMany\` over rows that are made as they are read, four at a time as by default, with a \`fetch\` in the same process
that answers in the next turn of the event loop with a real \`Response\`. What one would write by hand stands beside it:
four workers on one iterator with raw \`fetch\`, which check nothing, do not retry, and do not wait for each other when two
rows are of one opportunity. Each in a process of its own; memory is taken after a collection.
`;

const ways = [
  { name: `${ours.name}, updateMany`, way: "ours" },
  { name: `${baseline}, four workers by hand`, way: "workers" },
] as const;

const mostGrowth = 30;

export const bulkBenchmark: Benchmark = {
  name: "bulk",
  title: "Bulk: many rows",
  about,
  findings: new URL("findings.md", import.meta.url),
  async run({ quick, progress }) {
    const rowCount = quick ? 50_000 : 1_000_000;
    const rows: Row[] = [];
    const outcomes = new Map<string, BulkOutcome>();
    for (const { name, way } of ways) {
      progress(`${rowCount} rows, ${name}`);
      const input: BulkInput = { way, rowCount, concurrency: 4 };
      const outcome = await runProgram<BulkOutcome>(new URL("programs/many-rows.ts", import.meta.url), input);
      const { wallMs, cpuMs, samples } = outcome;
      outcomes.set(way, outcome);
      rows.push({
        name,
        cells: [
          rowCount / (wallMs / 1000),
          (cpuMs * 1000) / rowCount,
          Math.max(...samples.map(({ heap }) => heap)),
          growth(samples, "heap"),
          Math.max(...samples.map(({ rss }) => rss)),
          growth(samples, "rss"),
        ],
      });
    }
    const columns = [
      { heading: "client" },
      { heading: "rows a second" },
      { heading: "CPU µs a row", digits: 1 },
      { heading: "heap at most, MiB", digits: 1 },
      { heading: `from row ${settled}`, digits: 1 },
      { heading: "RSS at most, MiB", digits: 1 },
      { heading: `from row ${settled}`, digits: 1 },
    ];
    const samples = outcomes.get("ours")?.samples ?? [];
    return {
      tables: [{ title: `${rowCount.toLocaleString("en").replaceAll(",", " ")} rows`, columns, rows }],
      plots: [memoryPlot(samples)],
      goals: [flat(samples, "heap", "The heap"), flat(samples, "rss", "The resident set")],
      versions: {},
    };
  },
};

function memoryPlot(samples: readonly Sample[]): Plot {
  return {
    title: "Memory of updateMany",
    x: "rows",
    y: "MiB",
    lines: [
      { name: "resident set", points: samples.map(({ row, rss }) => [row, rss]) },
      { name: "heap", points: samples.map(({ row, heap }) => [row, heap]) },
    ],
  };
}

function flat(samples: readonly Sample[], of: "heap" | "rss", what: string): Goal {
  const measured = growth(samples, of);
  return {
    text: `${what} grows by at most ${mostGrowth} MiB from row ${settled} to the last: ${measured.toFixed(1)}`,
    measured,
    met: measured <= mostGrowth,
  };
}
