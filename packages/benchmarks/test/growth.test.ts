import { expect, it } from "vitest";
import { type Curve, exponentsOf, forecastOf } from "../src/growth/curve.ts";
import { growthGoal, growthPlot, growthTable } from "../src/growth/growth-table.ts";
import { measureSteps } from "../src/growth/measure.ts";
import { runCommand } from "../src/growth/steps/run-command.ts";
import type { Step } from "../src/growth/steps/step.ts";

const sizes = [1, 10, 100];

function curve(name: string, values: (number | string)[], because?: string): Curve {
  const points = values.map((value, index) => ({
    size: sizes[index] ?? 0,
    point: typeof value === "number" ? { value } : { failure: value },
  }));
  return { name, unit: "ms", points, because };
}

const linear = curve("linear", [20, 200, 2000]);
const square = curve("square", [1, 100, 10_000]);
const stopped = curve("stopped", [50, 500, "stopped after 60 s"]);

it("tells linear from quadratic, and nothing of what was not measured", () => {
  expect(exponentsOf(linear).map((exponent) => exponent?.toFixed(3))).toEqual(["1.000", "1.000"]);
  expect(exponentsOf(square).map((exponent) => exponent?.toFixed(3))).toEqual(["2.000", "2.000"]);
  expect(exponentsOf(stopped)[1]).toBeNull();
});

it("forecasts from the last two sizes what linear growth alone would take", () => {
  const withFixedCost = curve("with a fixed cost", [2_900, 2_990, 3_890]);
  expect(forecastOf(withFixedCost, 1000)).toBeCloseTo(12_890);
  expect(forecastOf(curve("begun", [2_900]), 10)).toBeUndefined();
  expect(forecastOf(stopped, 1000)).toBeUndefined();
});

it("shows times, exponents, and why a step is slow or has no number", () => {
  const { columns, rows } = growthTable("operations", [
    { ...square, because: "all meet all" },
    stopped,
    { ...linear, unit: "bytes" },
  ]);
  const headings = columns.map(({ heading }) => heading);
  expect(headings).toEqual(["step", "1", "10", "100", "1 → 10", "10 → 100", "faster than linear"]);
  expect(rows[0]?.cells).toEqual(["1.00 ms", "0.10 s", "10.00 s", "2.00", "2.00", "all meet all"]);
  expect(rows[1]?.cells).toEqual(["50.00 ms", "0.50 s", null, "1.00", null, "100: stopped after 60 s"]);
  expect(rows[2]?.cells[2]).toBe("2 KiB");
});

it("meets the goal only where no step without a reason is worse than linear, or not measured", () => {
  expect(growthGoal("operations", [linear]).met).toBe(true);
  expect(growthGoal("operations", [linear, square]).met).toBe(false);
  expect(growthGoal("operations", [linear, stopped]).met).toBe(false);
  expect(growthGoal("operations", [linear, { ...square, because: "all meet all" }]).met).toBe(true);
});

it("plots what was measured, in seconds", () => {
  expect(growthPlot("operations", [stopped, curve("none", ["no", "no", "no"])]).lines).toEqual([
    {
      name: "stopped",
      points: [
        [1, 0.05],
        [10, 0.5],
      ],
    },
  ]);
});

it("goes on with the next step where one fails", async () => {
  const step = (name: string, measure: Step["measure"]): Step => ({ name, unit: "ms", measure });
  const fails = step("fails", async () => Promise.reject(new Error("it is broken")));
  const values = [3, 9, 4];
  const works = step("works", async () => values.pop() ?? 0);
  const contract = { size: { operations: 1, variants: 6 }, folder: "" };
  const options = { limitMs: 1000, runs: 3, progress: () => {} };
  const points = await measureSteps([fails, works], contract, options);
  expect([...points.values()]).toEqual([{ failure: "it is broken" }, { value: 4 }]);
});

it("does not try what would take longer than the limit", async () => {
  const step: Step = { name: "slow", unit: "ms", measure: async () => 1 };
  const contract = { size: { operations: 1000, variants: 6 }, folder: "" };
  const options = { limitMs: 60_000, runs: 1, forecast: () => 114_000, progress: () => {} };
  const points = await measureSteps([step], contract, options);
  expect(points.get(step)).toEqual({ failure: "not tried, would take 114 s if it were linear" });
});

it("says what a command said when it failed, and that it was stopped", async () => {
  const program = (text: string) => ["--eval", text];
  const failing = runCommand(program('throw new Error("no such contract")'), { limitMs: 20_000 });
  await expect(failing).rejects.toThrow("no such contract");
  const endless = runCommand(program("setInterval(() => {}, 1000)"), { limitMs: 10 });
  await expect(endless).rejects.toThrow("stopped after 0.01 s");
});

it("ends a command that would go on, once it has said what was waited for", async () => {
  const program =
    'process.on("SIGTERM", () => process.exit()); setInterval(() => {}, 1000); console.log("ready, listens on 1");';
  const { stdout } = await runCommand(["--eval", program], { limitMs: 20_000, until: "listens on" });
  expect(stdout).toContain("ready");
});
