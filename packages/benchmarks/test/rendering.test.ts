import { expect, it } from "vitest";
import type { Plot, Table } from "../src/harness/benchmark.ts";
import { plotFile, plotSvg } from "../src/rendering/plot.ts";
import { markdownTable, textTable } from "../src/rendering/tables.ts";

const table: Table = {
  title: "Calls",
  columns: [{ heading: "client" }, { heading: "µs", digits: 1 }, { heading: "bytes" }],
  rows: [
    { name: "ours", cells: [{ median: 1.25, low: 1, high: 2 }, 12_345] },
    { name: "none", cells: [null, "n/a"] },
    { name: "gone", cells: [], failure: "gone is not installed" },
  ],
};

it("writes Markdown that shows the spread, and a failure as one", () => {
  expect(markdownTable(table).split("\n")).toEqual([
    "| client |                    µs |  bytes |",
    "| ------ | --------------------: | -----: |",
    "| ours   |         1.3 (1.0–2.0) | 12 345 |",
    "| none   |                     – |    n/a |",
    "| gone   | gone is not installed |      – |",
  ]);
});

it("writes the same for a terminal", () => {
  expect(textTable(table)).toContain("Calls\n\nclient ");
  expect(textTable(table)).toMatch(/^gone\s+gone is not installed\s+–$/m);
});

it("draws a plot with an axis for each power of ten, and what linear growth would be", () => {
  const plot: Plot = {
    title: "Build & check",
    x: "operations",
    y: "seconds",
    lines: [
      {
        name: "bundle",
        points: [
          [1, 0.5],
          [10, 0.6],
          [1000, 20],
        ],
      },
    ],
  };
  const svg = plotSvg(plot);
  for (const tick of ["1", "10", "100", "1 000", "0.1"]) expect(svg).toContain(`>${tick}</text>`);
  expect(svg.match(/<circle/g)).toHaveLength(3);
  expect(svg).toContain('aria-label="Build &amp; check"');
  expect(plotFile("growth", plot)).toBe("growth-build-check.svg");
});
