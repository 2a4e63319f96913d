import type { Cell, Goal, Plot, Table } from "../harness/benchmark.ts";
import { type Curve, exponentsOf, lastExponentOf } from "./curve.ts";
import type { Point } from "./measure.ts";
import type { Unit } from "./steps/step.ts";

/** Two runs of the same differ by as much. */
const TOLERANCE = 0.1;

/** @param what What there are more of, as in "operations". */
export function growthTable(what: string, curves: readonly Curve[]): Table {
  const sizes = (curves[0]?.points ?? []).map(({ size }) => size);
  const shown = sizes.map((size) => size.toLocaleString("en").replaceAll(",", " "));
  const steps = shown.slice(1).map((size, index) => `${shown[index]} → ${size}`);
  return {
    title: `More ${what}`,
    columns: ["step", ...shown, ...steps, "faster than linear"].map((heading) => ({ heading })),
    rows: curves.map((curve) => ({
      name: curve.name,
      cells: [
        ...curve.points.map(({ point }) => shownIn(curve.unit, point)),
        ...exponentsOf(curve).map((exponent) => exponent?.toFixed(2) ?? null),
        remarkOf(curve),
      ],
    })),
  };
}

/** @param curves In time. */
export function growthPlot(what: string, curves: readonly Curve[]): Plot {
  return {
    title: `More ${what}`,
    x: what,
    y: "seconds of CPU",
    lines: curves
      .map(({ name, points }) => ({
        name,
        points: points.flatMap(({ size, point }): [number, number][] =>
          "value" in point ? [[size, point.value / 1000]] : [],
        ),
      }))
      .filter(({ points }) => points.length > 0),
  };
}

/** No step may grow worse than linearly, unless it says why. */
export function growthGoal(what: string, curves: readonly Curve[]): Goal {
  const judged = curves.filter(({ because }) => because === undefined);
  const exponents = judged.map((curve) => lastExponentOf(curve) ?? Number.POSITIVE_INFINITY);
  const measured = Math.max(...exponents);
  const steepest = judged[exponents.indexOf(measured)]?.name;
  return {
    text: `Nothing worse than linear in ${what} (exponent at most 1, or ${1 + TOLERANCE} by chance), except where the table says why. The steepest other step: ${steepest}, ${Number.isFinite(measured) ? measured.toFixed(2) : "not measured"}.`,
    measured,
    met: measured <= 1 + TOLERANCE,
  };
}

function remarkOf({ because, points }: Curve): Cell {
  const failures = points.flatMap(({ size, point }) =>
    "failure" in point ? [`${size.toLocaleString("en").replaceAll(",", " ")}: ${point.failure}`] : [],
  );
  const remarks = [...(because === undefined ? [] : [because]), ...failures];
  return remarks.length === 0 ? null : remarks.join("; ");
}

function shownIn(unit: Unit, point: Point): Cell {
  if (!("value" in point)) return null;
  const { value } = point;
  if (unit === "bytes") return `${(value / 1024).toFixed(0)} KiB`;
  return value < 100 ? `${value.toFixed(2)} ms` : `${(value / 1000).toFixed(2)} s`;
}
