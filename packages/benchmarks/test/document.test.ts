import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { benchmarks } from "../src/benchmarks.ts";
import { currentDocument, documentPath } from "../src/current-document.ts";
import { readResult } from "../src/harness/results.ts";

it("BENCHMARKS.md is what the last results and findings say; pnpm bench --render writes it", () => {
  expect(readFileSync(documentPath, "utf8")).toBe(currentDocument());
});

it.each(benchmarks.map(({ name }) => name))("%s was run, and names no folder of the machine", (name) => {
  const result = readResult(name);
  expect(result?.tables.length).toBeGreaterThan(0);
  expect(JSON.stringify(result)).not.toMatch(/"\/|file:\/\/|'\//);
});
