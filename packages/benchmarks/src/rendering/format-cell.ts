import type { Cell, Column } from "../harness/benchmark.ts";

/** A cell as text: thousands apart, and a spread as its median with the quartiles behind. */
export function formatCell(cell: Cell, { digits = 0 }: Column): string {
  const number = (value: number) =>
    value
      .toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .replaceAll(",", " ");
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return number(cell);
  return `${number(cell.median)} (${number(cell.low)}–${number(cell.high)})`;
}
