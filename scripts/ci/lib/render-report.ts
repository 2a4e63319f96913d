import type { PackageCoverage } from "./coverage.ts";
import type { PackageSize } from "./package-sizes.ts";

export interface ReportParts {
  contract: string;
  sizes: PackageSize[];
  /** Undefined if the tests failed. */
  coverage: PackageCoverage[] | undefined;
}

/** The report on a pull request. */
export function renderReport({ contract, sizes, coverage }: ReportParts): string {
  return [
    "### Contract",
    "",
    fence(contract),
    "",
    "### Size",
    "",
    "| package | kB | gzipped |",
    "| --- | ---: | ---: |",
    ...sizes.map(({ name, bytes, gzipped }) => `| ${name} | ${kilobytes(bytes)} | ${kilobytes(gzipped)} |`),
    "",
    "### Coverage of the unit tests",
    "",
    ...(coverage === undefined ? ["The unit tests failed; CI says which."] : coverageTable(coverage)),
    "",
  ].join("\n");
}

function coverageTable(coverage: PackageCoverage[]): string[] {
  return [
    "| package | lines | branches |",
    "| --- | ---: | ---: |",
    ...coverage.map(({ path, lines, branches }) => `| ${path} | ${percent(lines)} | ${percent(branches)} |`),
  ];
}

/** A fence longer than any run of backticks inside, so that the text cannot leave it. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}text\n${text}\n${ticks}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function percent({ total, covered }: { total: number; covered: number }): string {
  return total === 0 ? "none" : `${((100 * covered) / total).toFixed(1)} %`;
}
