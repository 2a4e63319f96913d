import { expect, it } from "vitest";
import { blockingTime, layoutShift } from "../src/docs/vitals.ts";

it("counts of each long task what is above 50 ms and after the first paint", () => {
  const tasks = [
    { start: 0, duration: 500 },
    { start: 600, duration: 300 },
    { start: 1000, duration: 80 },
  ];
  expect(blockingTime(tasks, 700)).toBe(150 + 30);
  expect(blockingTime(tasks, 0)).toBe(450 + 250 + 30);
  expect(blockingTime([], 0)).toBe(0);
});

it("sums the shifts that follow each other, and takes the largest sum", () => {
  const shift = (at: number, value: number) => ({ at, value });
  expect(layoutShift([])).toBe(0);
  expect(layoutShift([shift(0, 0.25), shift(900, 0.25), shift(2500, 0.125)])).toBe(0.5);
  // Five seconds on, a new window begins though no second is without a shift.
  const many = Array.from({ length: 12 }, (_, index) => shift(index * 500, 0.125));
  expect(layoutShift(many)).toBe(10 * 0.125);
});
