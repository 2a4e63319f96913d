import type { Cell, Row, Table } from "../harness/benchmark.ts";
import { ratiosTo, spreadOf } from "../harness/spread.ts";
import type { Inspection } from "./inspect.ts";
import type { Absent } from "./places.ts";
import type { Visit } from "./visit.ts";

export type Inspected = { name: string; inspection: Inspection } | Absent;
export type Visited = { name: string; visits: Visit[] } | Absent;

/** What does not depend on time. */
export function inspectionTable(inspected: readonly Inspected[]): Table {
  return {
    title: "What is sent, and what is in it",
    columns: [
      { heading: "page" },
      { heading: "KB sent", digits: 1 },
      { heading: "requests" },
      { heading: "to foreign hosts" },
      { heading: "characters without scripts" },
      { heading: "elements" },
      { heading: "axe: rules broken" },
      { heading: "in places" },
    ],
    rows: inspected.map((each) =>
      rowOf(each, ({ inspection: found }) => [
        found.bytes / 1024,
        found.requests,
        found.foreign,
        found.withoutScripts,
        found.elements,
        found.brokenRules,
        found.brokenPlaces,
      ]),
    ),
  };
}

/** What each page took, and its largest paint as a ratio to that of the base. */
export function visitTable(title: string, visited: readonly Visited[], base: string): Table {
  const times: [heading: string, digits: number, (visit: Visit) => number][] = [
    ["FCP ms", 0, (visit) => visit.firstPaint],
    ["LCP ms", 0, (visit) => visit.largestPaint],
    ["operation shown ms", 0, (visit) => visit.shown],
    ["TBT ms", 0, (visit) => visit.blocking],
    ["longest task ms", 0, (visit) => visit.longestTask],
    ["CLS", 3, (visit) => visit.layoutShift],
    ["at rest ms", 0, (visit) => visit.atRest],
  ];
  return {
    title,
    columns: [
      { heading: "page" },
      { heading: `LCP ÷ ${base}`, digits: 2 },
      ...times.map(([heading, digits]) => ({ heading, digits })),
    ],
    rows: visited.map((each) =>
      rowOf(each, ({ name, visits }) => {
        const ratios = paintRatios(visited, name, base);
        return [ratios ? spreadOf(ratios) : null, ...times.map(([, , time]) => spreadOf(visits.map(time)))];
      }),
    ),
  };
}

/** A page's largest paint over the base's, round by round; `undefined` where one of them has failed. */
export function paintRatios(visited: readonly Visited[], name: string, base: string): number[] | undefined {
  const [ours, theirs] = [name, base].map((wanted) => visited.find((each) => each.name === wanted));
  if (!ours || !theirs || "failure" in ours || "failure" in theirs) return undefined;
  const paints = (visits: Visit[]) => visits.map(({ largestPaint }) => largestPaint);
  return ratiosTo(paints(theirs.visits), paints(ours.visits));
}

function rowOf<Found extends { name: string }>(each: Found | Absent, cells: (found: Found) => Cell[]): Row {
  return "failure" in each
    ? { name: each.name, cells: [], failure: each.failure }
    : { name: each.name, cells: cells(each) };
}
