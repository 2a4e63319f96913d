/** The memory of a process at a row, after a collection, in MiB. */
export interface Sample {
  row: number;
  heap: number;
  rss: number;
}

/** From which row on memory is to be flat: before it code is compiled and caches fill. */
export const settled = 10_000;

/** About as far apart on a logarithmic axis: every power of ten in so many steps, up to the last row. */
export function sampledRows(rowCount: number, steps = 6): number[] {
  const rows = new Set([settled, rowCount]);
  for (let step = 0; ; step++) {
    const row = Math.round(1000 * 10 ** (step / steps));
    if (row >= rowCount) break;
    rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/**
 * How far memory ever rose above what it was at the row from which it is to be flat.
 *
 * @throws {RangeError} when that row was not sampled.
 */
export function growth(samples: readonly Sample[], of: "heap" | "rss"): number {
  const from = samples.findIndex(({ row }) => row === settled);
  const [first, ...later] = samples.slice(from);
  if (from < 0 || !first) throw new RangeError(`Row ${settled} was not sampled.`);
  return Math.max(0, ...later.map((sample) => sample[of] - first[of]));
}
