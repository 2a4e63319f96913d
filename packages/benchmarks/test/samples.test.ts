import { expect, it } from "vitest";
import { growth, sampledRows, settled } from "../src/bulk/samples.ts";

it("samples in even steps of a logarithmic axis, with the row that counts and the last", () => {
  expect(sampledRows(50_000, 1)).toEqual([1000, settled, 50_000]);
  expect(sampledRows(1_000_000, 2)).toEqual([1000, 3162, settled, 31_623, 100_000, 316_228, 1_000_000]);
});

it("tells the highest rise, not the last", () => {
  const samples = [
    { row: 1000, heap: 90, rss: 10 },
    { row: settled, heap: 20, rss: 50 },
    { row: 20_000, heap: 27, rss: 40 },
    { row: 30_000, heap: 21, rss: 45 },
  ];
  expect(growth(samples, "heap")).toBe(7);
  expect(growth(samples, "rss")).toBe(0);
  expect(() => growth(samples.slice(0, 1), "heap")).toThrow("not sampled");
});
