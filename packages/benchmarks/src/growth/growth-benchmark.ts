import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Benchmark, BenchmarkContext, Measured } from "../harness/benchmark.ts";
import { type Curve, forecastOf } from "./curve.ts";
import { growthGoal, growthPlot, growthTable } from "./growth-table.ts";
import { type MeasureOptions, measureSteps, type Point } from "./measure.ts";
import { bundle, bundleSize, generate, lint, typeCheck, typeCheckByFive } from "./steps/contract-steps.ts";
import { versionOf } from "./steps/places.ts";
import type { Step } from "./steps/step.ts";
import { deriveCases, docsBuild, mockRequest, mockStart } from "./steps/use-steps.ts";
import type { ContractSize } from "./synthetic/contract-size.ts";
import { writeContract } from "./synthetic/write-contract.ts";

const steps = [
  lint,
  bundle,
  bundleSize,
  generate,
  typeCheck,
  typeCheckByFive,
  mockStart,
  mockRequest,
  deriveCases,
  docsBuild,
];
const folder = join(import.meta.dirname, "../../.cache/growth");
const limitMs = 60_000;

/** The real contract, which is the smallest. */
const real: ContractSize = { operations: 1, variants: 6 };
const further: Record<keyof ContractSize, number[]> = { operations: [10, 100, 1000], variants: [60, 600] };
const dimensions = ["operations", "variants"] as const;

export const growthBenchmark: Benchmark = {
  name: "growth",
  title: "Growth",
  about: `
What each step takes when the contract grows. Synthetic contracts are written as \`specs/\` has the real one, file by file: copies of the path under new paths with operationIds of their own, which share the components; copies of the variants under new names, each with its line in \`oneOf\` and in \`mapping\`, its property of the opportunity, and its English. The real commands then work on them, each in a process of its own.

The product is about one operation. Lint, bundle, type check, mock, cases and the reference of the docs take all that there are. \`generate\` makes types of all, and the rest of the client of \`updateOpportunity\`; the docs have pages of fields for the first, and their samples are not run. The mock is asked for the last, each variant in turn.

The numbers are CPU time, all threads and child processes together; of three runs the median, one run where it takes long. The columns with an arrow are exponents: 1 is linear, 2 is quadratic. What a step costs in any case flattens the small sizes, so that the last step counts. What takes more than a minute is stopped, and not tried where linear growth alone would take that long. In the plots, what is steeper than its dashes is worse than linear.
`,
  findings: new URL("findings.md", import.meta.url),

  async run({ quick, progress }: BenchmarkContext): Promise<Measured> {
    const options = { limitMs, runs: quick ? 1 : 3, progress };
    const tables = [];
    const plots = [];
    const goals = [];
    try {
      const first = await measure(real, options);
      for (const what of dimensions) {
        const curves = await curvesOf(
          what,
          first,
          quick ? further[what].slice(0, 1) : further[what],
          options,
        );
        const inTime = curves.filter(({ unit }) => unit === "ms");
        tables.push(growthTable(what, curves));
        plots.push(growthPlot(what, inTime));
        goals.push(growthGoal(what, inTime));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { tables, plots, goals, versions: versions() };
  },
};

async function curvesOf(
  what: keyof ContractSize,
  first: Map<Step, Point>,
  larger: readonly number[],
  options: MeasureOptions,
): Promise<Curve[]> {
  const measured = [{ size: real[what], points: first }];
  const curveOf = (step: Step): Curve => ({
    name: step.name,
    unit: step.unit,
    because: step.because?.[what],
    points: measured.map(({ size, points }) => ({
      size,
      point: points.get(step) ?? { failure: "not measured" },
    })),
  });
  for (const size of larger) {
    const forecast = (step: Step) => (step.unit === "ms" ? forecastOf(curveOf(step), size) : undefined);
    measured.push({ size, points: await measure({ ...real, [what]: size }, { ...options, forecast }) });
  }
  return steps.map(curveOf);
}

async function measure(size: ContractSize, options: MeasureOptions): Promise<Map<Step, Point>> {
  const contract = { size, folder: join(folder, `${size.operations}-${size.variants}`) };
  await writeContract(contract.folder, size);
  return measureSteps(steps, contract, options);
}

const versions = () => ({
  "@redocly/cli": versionOf("specs", "@redocly/cli"),
  "openapi-typescript": versionOf("packages/codegen", "openapi-typescript"),
  "TypeScript 7": versionOf("packages/benchmarks", "typescript"),
  "TypeScript 5.9": versionOf("packages/codegen", "typescript"),
  "@stoplight/prism-http": versionOf("packages/mock", "@stoplight/prism-http"),
  ajv: versionOf("packages/contract-tests", "ajv"),
  redoc: versionOf("apps/docs", "redoc"),
});
