import { expect, it } from "vitest";
import { paintGoal, stillnessGoal, weightGoal } from "../src/docs/docs-goals.ts";
import { inspectionTable, visitTable } from "../src/docs/docs-tables.ts";
import type { Visit } from "../src/docs/visit.ts";

const visit = (largestPaint: number): Visit => ({
  firstPaint: 10,
  largestPaint,
  shown: 20,
  blocking: 30,
  longestTask: 40,
  layoutShift: largestPaint / 10_000,
  atRest: 50,
});
const absent = { name: "gone", failure: "gone is not installed" };
const visited = [
  { name: "ours", visits: [visit(100), visit(400)] },
  { name: "base", visits: [visit(200), visit(1600)] },
  absent,
];

it("compares the largest paints within each round, and keeps a failure as one", () => {
  const { columns, rows } = visitTable("Slow", visited, "base");
  expect(columns[1]?.heading).toBe("LCP ÷ base");
  expect(rows[0]?.cells[0]).toEqual({ median: 0.375, low: 0.3125, high: 0.4375 });
  expect(rows[0]?.cells).toHaveLength(columns.length - 1);
  expect(rows[2]).toEqual({ ...absent, cells: [] });
  expect(visitTable("Slow", visited, "gone").rows[0]?.cells[0]).toBeNull();
});

it("holds the goals against what was measured, and none against what was not", () => {
  expect(paintGoal("desktop", visited, "ours", "base")).toEqual([
    {
      text: "On the desktop, the operation's LCP is at most 0.5 × that of base: 0.38 ×",
      measured: 0.375,
      met: true,
    },
  ]);
  expect(paintGoal("desktop", visited, "base", "ours")[0]?.met).toBe(false);
  expect(paintGoal("desktop", visited, "ours", "gone")).toEqual([]);
  expect(stillnessGoal("phone", visited, "ours")[0]).toMatchObject({ measured: 0.04, met: false });
  expect(stillnessGoal("phone", visited, "gone")).toEqual([]);

  const inspection = {
    bytes: 61 * 1024,
    requests: 6,
    foreign: 0,
    withoutScripts: 10,
    elements: 20,
    brokenRules: 1,
    brokenPlaces: 2,
  };
  const inspected = [{ name: "ours", inspection }, absent];
  expect(inspectionTable(inspected).rows).toEqual([
    { name: "ours", cells: [61, 6, 0, 10, 20, 1, 2] },
    { ...absent, cells: [] },
  ]);
  expect(weightGoal(inspected, "ours", 60)[0]?.met).toBe(false);
  expect(weightGoal(inspected, "ours", 61)[0]?.met).toBe(true);
  expect(weightGoal(inspected, "gone", 60)).toEqual([]);
});
