import type { Report } from "../run/report.ts";
import { failureText } from "./failure-text.ts";
import { deviationsByReason, restorationLines, summaryLine } from "./summary.ts";

/** Failures in full, then allowed deviations by reason, what was restored, and the summary. */
export function formatConsole(report: Report): string {
  const failures = report.results.filter(({ outcome }) => outcome === "disagrees");
  const deviations = [...deviationsByReason(report)].map(([reason, count]) => `  ${count} × ${reason}`);
  const unused = report.unusedDeviations.map((reason) => `  ${reason}`);
  return [
    ...failures.map((result, index) => `${index + 1}) ${failureText(result)}\n`),
    ...titled("Allowed deviations", deviations),
    ...titled("Allowed deviations that no case made use of", unused),
    ...titled("Restore", restorationLines(report)),
    `${summaryLine(report)}\n`,
  ].join("\n");
}

function titled(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines, ""];
}
