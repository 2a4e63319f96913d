import { sentenceOf } from "../cases/contract-case.ts";
import type { Report } from "../run/report.ts";
import { failureText } from "./failure-text.ts";
import { counted, deviationsByReason, restorationLines, summaryLine } from "./summary.ts";

/** For the summary of a CI job: the counts, each failure to unfold, the allowed deviations. */
export function formatMarkdown(report: Report): string {
  const { counts, results, unusedDeviations } = report;
  const failures = results.filter(({ outcome }) => outcome === "disagrees");
  return [
    `## Contract tests: ${failures.length === 0 ? "the target agrees" : counted(failures.length, "disagreement")}`,
    "",
    text(summaryLine(report)),
    "",
    "| agree | deviate as allowed | disagree | not run |",
    "| ---: | ---: | ---: | ---: |",
    `| ${counts.agrees} | ${counts.deviates} | ${counts.disagrees} | ${counts.notRun} |`,
    ...failures.flatMap((failure) => [
      "",
      `<details><summary>${text(sentenceOf(failure.case))}</summary>`,
      "",
      ...fenced(failureText(failure)),
      "",
      "</details>",
    ]),
    ...list(
      "Allowed deviations",
      [...deviationsByReason(report)].map(([reason, count]) => `${count} × ${reason}`),
    ),
    ...list("Allowed deviations that no case made use of", unusedDeviations),
    ...list("Restore", restorationLines(report)),
    "",
  ].join("\n");
}

function list(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ["", `### ${title}`, "", ...lines.map((line) => `- ${text(line)}`)];
}

/** Text that is neither HTML nor Markdown. */
function text(plain: string): string {
  return plain
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]|]/g, "\\$&")
    .replaceAll(/\s+/g, " ");
}

/** The fence is longer than any run of backticks inside. */
function fenced(content: string): string[] {
  const longest = Math.max(2, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, content, fence];
}
