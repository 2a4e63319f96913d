import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What can be imported of an installed package, as its users write it. */
export function entriesOf(home: string): string[] {
  const { name, exports } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return Object.keys(exports).map((entry) => name + entry.slice(1));
}

/** The entries that are code. */
export function codeEntries(home: string): string[] {
  return entriesOf(home).filter((entry) => !/\.(?:json|yaml)$/.test(entry));
}
