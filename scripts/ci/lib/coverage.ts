import { readFileSync } from "node:fs";
import { relative } from "node:path";

interface Counted {
  total: number;
  covered: number;
}

type Summary = Record<string, { lines: Counted; branches: Counted }>;

export interface PackageCoverage {
  /** The package's folder, from the root. */
  path: string;
  lines: Counted;
  branches: Counted;
}

/** Adds up a coverage summary (istanbul's json-summary) by package. */
export function readCoverage(file: string, root: string): PackageCoverage[] {
  const { total: _, ...files }: Summary = JSON.parse(readFileSync(file, "utf8"));
  const packages = new Map<string, PackageCoverage>();
  for (const [name, { lines, branches }] of Object.entries(files)) {
    const path = relative(root, name).split("/").slice(0, 2).join("/");
    const sum = packages.get(path) ?? { path, lines: none(), branches: none() };
    packages.set(path, { path, lines: add(sum.lines, lines), branches: add(sum.branches, branches) });
  }
  return [...packages.values()].sort((one, other) => one.path.localeCompare(other.path));
}

const none = (): Counted => ({ total: 0, covered: 0 });

function add(one: Counted, other: Counted): Counted {
  return { total: one.total + other.total, covered: one.covered + other.covered };
}
