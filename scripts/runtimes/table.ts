import type { Results } from "./runtime.ts";

export interface Tested {
  name: string;
  results: Results;
}

/** Whether everything passed. */
export function allPassed(tested: Tested[]): boolean {
  return tested.length > 0 && tested.every(({ results }) => Object.values(results).every(passed));
}

/** The results as a Markdown table: a row for each runtime, a column for each scenario. */
export function renderTable(tested: Tested[]): string {
  const scenarios = [...new Set(tested.flatMap(({ results }) => Object.keys(results)))];
  const rows = [
    ["runtime", ...scenarios],
    ["---", ...scenarios.map(() => "---")],
    ...tested.map(({ name, results }) => [
      name,
      ...scenarios.map((scenario) => (passed(results[scenario]) ? "✓" : "✗")),
    ]),
  ];
  const widths = rows.reduce<number[]>(
    (widths, row) => row.map((cell, index) => Math.max(widths[index] ?? 0, cell.length)),
    [],
  );
  const pad = (cell: string, index: number) => cell.padEnd(widths[index] ?? 0, cell === "---" ? "-" : " ");
  return rows.map((row) => `| ${row.map(pad).join(" | ")} |`).join("\n");
}

function passed(result: string | undefined): boolean {
  return result === "passed";
}
