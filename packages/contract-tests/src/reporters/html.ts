import { sentenceOf } from "../cases/contract-case.ts";
import type { CaseResult, Report } from "../run/report.ts";
import { escapeXml } from "./escape-xml.ts";
import { failureText } from "./failure-text.ts";
import { restorationLines, summaryLine } from "./summary.ts";

/** One page without scripts or anything to load: each case, failures first and unfolded. */
export function formatHtml(report: Report): string {
  const ranked = [...report.results].sort((one, other) => rank(one) - rank(other));
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    "<title>Contract tests</title>",
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    "<h1>Contract tests</h1>",
    `<p>${escapeXml(summaryLine(report))}</p>`,
    ...restorationLines(report).map((line) => `<p>${escapeXml(line)}</p>`),
    ...ranked.map(caseBlock),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const order: readonly CaseResult["outcome"][] = ["disagrees", "deviates", "agrees"];

function rank({ outcome }: CaseResult): number {
  return order.indexOf(outcome);
}

function caseBlock(result: CaseResult): string {
  const { outcome, deviations, case: contractCase } = result;
  const detail = [
    outcome === "disagrees" ? failureText(result) : `${contractCase.id}, from #${contractCase.pointer}`,
    ...deviations.map(
      ({ check, expected, got, reason }) =>
        `allowed  ${check}: expected ${expected}, got ${got}\n         ${reason}`,
    ),
  ].join("\n\n");
  return [
    `<details class="${outcome}"${outcome === "disagrees" ? " open" : ""}>`,
    `<summary><b>${outcome}</b> ${escapeXml(sentenceOf(contractCase))}</summary>`,
    // Escaped line breaks would do as well; plain ones keep the source readable.
    `<pre>${detail.split("\n").map(escapeXml).join("\n")}</pre>`,
    "</details>",
  ].join("\n");
}

const style = [
  ":root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }",
  "main { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }",
  "details { border-inline-start: 0.3rem solid #1a7f37; margin-block: 0.4rem; padding-inline-start: 0.8rem; }",
  "details.deviates { border-color: #9a6700; }",
  "details.disagrees { border-color: #cf222e; }",
  "summary { cursor: pointer; }",
  "pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.85rem; }",
].join("\n");
