import type { Row, Table } from "../harness/benchmark.ts";
import { formatCell } from "./format-cell.ts";

/** A longer cell is a sentence: the others of its column are not moved away for it. */
const widest = 40;

/** A table for a terminal. */
export function textTable(table: Table): string {
  const lines = alignedRows(table).map((cells) => cells.join("  ").trimEnd());
  return [table.title, "", ...lines].join("\n");
}

/** A table for Markdown, its columns as wide as what is in them. */
export function markdownTable(table: Table): string {
  const [head = [], ...rows] = alignedRows(table);
  const rule = head.map(
    (cell, column) => `${"-".repeat(cell.length - (column ? 1 : 0))}${column ? ":" : ""}`,
  );
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function alignedRows({ columns, rows }: Table): string[][] {
  const texts = [columns.map(({ heading }) => heading), ...rows.map((row) => textsOf(row, columns))];
  const widths = columns.map((_, column) =>
    Math.min(widest, Math.max(3, ...texts.map((cells) => cells[column]?.length ?? 0))),
  );
  return texts.map((cells) =>
    widths.map((width, column) =>
      column === 0 ? (cells[column] ?? "").padEnd(width) : (cells[column] ?? "").padStart(width),
    ),
  );
}

function textsOf({ name, cells, failure }: Row, columns: Table["columns"]): string[] {
  const numbers = columns.slice(1);
  if (failure !== undefined) return [name, ...numbers.map((_, column) => (column === 0 ? failure : "–"))];
  return [name, ...numbers.map((column, index) => formatCell(cells[index] ?? null, column))];
}
