/** What repeated measurements say: half of them lie between `low` and `high`. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** @throws {RangeError} without values. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError("There is nothing to take the median of.");
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/**
 * Each round's value over the base's value of the same round: what slowed the machine in a round slowed both.
 *
 * @throws {RangeError} when there is not one value for each of the base.
 */
export function ratiosTo(base: readonly number[], values: readonly number[]): number[] {
  if (base.length !== values.length) throw new RangeError("The rounds do not pair.");
  return values.map((value, round) => value / (base[round] ?? Number.NaN));
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position % 1);
}
