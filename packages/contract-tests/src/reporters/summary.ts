import type { Report } from "../run/report.ts";
import { show } from "../run/show.ts";

/** The run in one line. */
export function summaryLine({ counts, target, durationMs }: Report): string {
  const { agrees, deviates, disagrees, notRun } = counts;
  return [
    `${counted(agrees + deviates + disagrees, "case")} against ${target.baseUrl}: ${agrees} agree`,
    ...(deviates > 0 ? [`${deviates} deviate as the profile "${target.profile}" allows`] : []),
    `${disagrees} disagree`,
    ...(notRun > 0 ? [`${notRun} not run`] : []),
    `${(durationMs / 1000).toFixed(1)} s`,
  ].join(", ");
}

/** "1 case", "2 cases". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Allowed deviations by reason, with how many cases made use of each. */
export function deviationsByReason({ results }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { deviations } of results) {
    for (const reason of new Set(deviations.map((each) => each.reason))) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  return counts;
}

/** What became of the values that the opportunity had, a line for each thing worth knowing. */
export function restorationLines({ restoration }: Report): string[] {
  if (restoration === undefined) return [];
  const { restored, failed, unknown } = restoration;
  return [
    `Restored to the first seen value: ${restored.join(", ") || "nothing"}.`,
    ...failed.map(
      ({ field, value, reason }) => `NOT restored: ${field}, which was ${show(value)}, because ${reason}.`,
    ),
    ...unknown.map(({ field, leftWith }) => {
      const now =
        leftWith === undefined ? "Nor is it known what it is now." : `It is left with ${show(leftWith)}.`;
      return `Not known: what ${field} was, for it was changed before an answer showed it. ${now}`;
    }),
  ];
}
