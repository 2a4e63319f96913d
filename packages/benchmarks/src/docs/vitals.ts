import type { PageLife, Span } from "./observe-page.ts";

/** Total blocking time: what each task takes over 50 ms, from the first paint on. */
export function blockingTime(longTasks: readonly Span[], firstPaint: number): number {
  return longTasks
    .map(({ start, duration }) => start + duration - Math.max(start, firstPaint))
    .reduce((sum, after) => sum + Math.max(0, after - 50), 0);
}

/**
 * Cumulative layout shift: the largest sum of shifts that follow each other within a second, in a window of at most
 * five.
 */
export function layoutShift(shifts: PageLife["layoutShifts"]): number {
  let largest = 0;
  let sum = 0;
  let begin = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, value } of shifts) {
    const sameWindow = at - last < 1000 && at - begin < 5000;
    sum = sameWindow ? sum + value : value;
    if (!sameWindow) begin = at;
    last = at;
    largest = Math.max(largest, sum);
  }
  return largest;
}
