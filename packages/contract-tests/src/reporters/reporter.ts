import type { Report } from "../run/report.ts";
import { formatConsole } from "./console.ts";
import { formatHtml } from "./html.ts";
import { formatJson } from "./json.ts";
import { formatJunit } from "./junit.ts";
import { formatMarkdown } from "./markdown.ts";

export type ReporterName = "console" | "junit" | "json" | "markdown" | "html";

/** A report as text. Each is pure. */
export const reporters: Readonly<Record<ReporterName, (report: Report) => string>> = {
  console: formatConsole,
  junit: formatJunit,
  json: formatJson,
  markdown: formatMarkdown,
  html: formatHtml,
};

/** The whole report in one of the formats, with a line break at its end. */
export function formatReport(report: Report, reporter: ReporterName): string {
  return reporters[reporter](report);
}
