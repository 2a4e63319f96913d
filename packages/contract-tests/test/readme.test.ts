import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mutants } from "./support/mutants.ts";

const read = (file: string) => readFileSync(join(import.meta.dirname, "..", file), "utf8");
const optionsIn = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))].sort();

describe.each(["README.md", "README.es.md"])("%s", (file) => {
  const readme = read(file);

  it("has a row for each option that the help has", () => {
    const helped = optionsIn(read("src/cli/usage.ts"), /(?<=^ {2})--(?!help|version)[a-z-]+/gm);
    expect(helped.length).toBeGreaterThan(10);
    expect(optionsIn(readme, /(?<=^\| `)--[a-z-]+/gm)).toEqual(helped);
  });

  it("says how many faults the package is tested with", () => {
    expect(readme).toMatch(new RegExp(`\\b${mutants.length} (faults|fallos)`));
  });
});
