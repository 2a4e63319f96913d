import { expect, it } from "vitest";
import { ratiosTo, spreadOf } from "../src/harness/spread.ts";

it("takes the median and the quartiles, whatever the order", () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
  expect(spreadOf([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75 });
});

it("refuses to speak of nothing", () => {
  expect(() => spreadOf([])).toThrow("nothing");
});

it("compares round by round", () => {
  expect(ratiosTo([1, 2, 4], [2, 2, 2])).toEqual([2, 1, 0.5]);
  expect(() => ratiosTo([1], [1, 2])).toThrow("pair");
});
