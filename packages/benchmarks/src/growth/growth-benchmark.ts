import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Benchmark, BenchmarkContext, Measured } from "../harness/benchmark.ts";
import type { Curve } from "./curve.ts";
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

/** The real contract is the smallest of both. */
const real: ContractSize = { operations: 1, variants: 6 };
const sizes = { operations: [1, 10, 100, 1000], variants: [6, 60, 600] } satisfies Record<
  keyof ContractSize,
  number[]
>;
const dimensions = ["operations", "variants"] as const;

export const growthBenchmark: Benchmark = {
  name: "growth",
  title: "Growth",
  about: `
What each step takes when the contract grows. Synthetic contracts are written as \`specs/\` has the real one, file by file: copies of the path under new paths with operationIds of their own, which share the components; copies of the variants under new names, each with its line in \`oneOf\` and in \`mapping\`, its property of the opportunity, and its English. The real commands then work on them, each in a process of its own.

The product is about one operation. Lint, bundle, type check, mock, cases and the reference of the docs take all that there are. \`generate\` makes types of all, and the rest of the client of \`updateOpportunity\`; the docs have pages of fields for the first. The mock is asked for the last, each variant in turn.

The numbers are CPU time, all threads and child processes together; of three runs the median, one run where it takes long. The columns with an arrow are exponents: 1 is linear, 2 is quadratic. What a step costs in any case flattens the small sizes, so that the last step counts. In the plots, what is steeper than its dashes is worse than linear.
`,
  findings: new URL("findings.md", import.meta.url),

  async run({ quick, progress }: BenchmarkContext): Promise<Measured> {
    const options = { limitMs, runs: quick ? 1 : 3, progress };
    const measured = new Map<string, Map<Step, Point>>();
    const tables = [];
    const plots = [];
    const goals = [];
    try {
      for (const what of dimensions) {
        const grown = quick ? sizes[what].slice(0, 2) : sizes[what];
        for (const size of grown) await measureOnce(measured, { ...real, [what]: size }, options);
        const curves = steps.map((step) => curveOf(step, what, grown, measured));
        tables.push(growthTable(what, grown, curves));
        plots.push(growthPlot(what, inTime(curves)));
        goals.push(growthGoal(what, inTime(curves)));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { tables, plots, goals, versions: versions() };
  },
};

async function measureOnce(
  measured: Map<string, Map<Step, Point>>,
  size: ContractSize,
  options: MeasureOptions,
): Promise<void> {
  if (measured.has(keyOf(size))) return;
  const contract = { size, folder: join(folder, keyOf(size)) };
  await writeContract(contract.folder, size);
  measured.set(keyOf(size), await measureSteps(steps, contract, options));
}

function curveOf(
  step: Step,
  what: keyof ContractSize,
  grown: readonly number[],
  measured: Map<string, Map<Step, Point>>,
): Curve {
  const points = grown.map((size) => ({
    size,
    point: measured.get(keyOf({ ...real, [what]: size }))?.get(step) ?? { failure: "not measured" },
  }));
  return { name: step.name, unit: step.unit, points, because: step.because?.[what] };
}

function inTime(curves: readonly Curve[]): Curve[] {
  return curves.filter(({ unit }) => unit === "ms");
}

function keyOf({ operations, variants }: ContractSize): string {
  return `${operations}-${variants}`;
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
