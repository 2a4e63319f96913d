import type { Coverage } from "./coverage.ts";

export type CoverageFormat = "json" | "md" | "html";

const renderers: Record<CoverageFormat, (coverage: Coverage) => string> = {
  json: (coverage) => `${JSON.stringify(coverage, null, 2)}\n`,
  md: markdown,
  html,
};

/** The coverage as the text of a file. */
export function renderCoverage(coverage: Coverage, format: CoverageFormat): string {
  return renderers[format](coverage);
}

/** @returns `undefined` for an ending that is no format. */
export function coverageFormat(file: string): CoverageFormat | undefined {
  const ending = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return ending in renderers ? (ending as CoverageFormat) : undefined;
}

function summary({ rows, holes, ratio }: Coverage): string {
  return `${rows.length - holes.length} of ${rows.length} (${Math.floor(ratio * 100)} %)`;
}

function markdown(coverage: Coverage): string {
  const rows = coverage.rows.map(
    ({ operation, kind, name, count }) =>
      `| ${operation} | ${kind} | ${name} | ${count === 0 ? "**0**" : count} |`,
  );
  const holes = coverage.holes.map((hole) => `- ${hole}`);
  return [
    `# Contract coverage: ${summary(coverage)}`,
    "",
    "| operation | kind | name | count |",
    "| --- | --- | --- | ---: |",
    ...rows,
    ...(holes.length === 0 ? [] : ["", "Never exercised:", "", ...holes]),
    "",
  ].join("\n");
}

function html(coverage: Coverage): string {
  const rows = coverage.rows.map(
    ({ operation, kind, name, count }) =>
      `<tr${count === 0 ? ' class="hole"' : ""}>${[operation, kind, name].map((text) => `<td>${escaped(text)}</td>`).join("")}<td>${count}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contract coverage</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark }
table { border-collapse: collapse }
th, td { padding: 0.2rem 0.8rem; border-bottom: 1px solid #8886; text-align: left }
td:last-child { text-align: right }
.hole { background: #d003; font-weight: bold }
</style>
<h1>Contract coverage: ${summary(coverage)}</h1>
<table>
<thead><tr><th>operation<th>kind<th>name<th>count</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
