import type { Point } from "./measure.ts";
import type { Unit } from "./steps/step.ts";

/** How one step grows: a point for each size, the smallest first. */
export interface Curve {
  name: string;
  unit: Unit;
  points: { size: number; point: Point }[];
  /** Why it grows worse than linearly, if it is known to. */
  because?: string | undefined;
}

/**
 * The exponents from each size to the next: 1 is linear, 2 is quadratic, 0 is no growth. `null` where one of the two was
 * not measured.
 */
export function exponentsOf({ points }: Curve): (number | null)[] {
  return points.slice(1).map((next, index) => {
    const before = points[index];
    if (before === undefined || !("value" in before.point) || !("value" in next.point)) return null;
    return Math.log(next.point.value / before.point.value) / Math.log(next.size / before.size);
  });
}

/** The exponent between the two largest sizes, where what a step costs in any case weighs least. */
export function lastExponentOf(curve: Curve): number | null {
  return exponentsOf(curve).at(-1) ?? null;
}

/** What a larger size would take at least: as if it went on linearly from the last two. */
export function forecastOf({ points }: Pick<Curve, "points">, size: number): number | undefined {
  const [before, last] = points.slice(-2);
  if (!before || !last || !("value" in before.point) || !("value" in last.point)) return undefined;
  const each = (last.point.value - before.point.value) / (last.size - before.size);
  return last.point.value + each * (size - last.size);
}
