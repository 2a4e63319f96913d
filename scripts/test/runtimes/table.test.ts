import { expect, it } from "vitest";
import { putTable } from "../../lib/tables.ts";
import { allPassed, renderTable } from "../../runtimes/table.ts";

const tested = [
  { name: "Node 20.19.0", results: { success: "passed", abort: "passed" } },
  {
    name: "Bun 1.4.5",
    results: { success: "passed", abort: "Error: undefined instead of No longer wanted" },
  },
];

it("shows a row for each runtime and a column for each scenario", () => {
  expect(renderTable(tested)).toBe(
    [
      "| runtime      | success | abort |",
      "| ------------ | ------- | ----- |",
      "| Node 20.19.0 | ✓       | ✓     |",
      "| Bun 1.4.5    | ✓       | ✗     |",
    ].join("\n"),
  );
});

it("tells a run in which something failed, or in which nothing ran", () => {
  expect(allPassed(tested)).toBe(false);
  expect(allPassed(tested.slice(0, 1))).toBe(true);
  expect(allPassed([])).toBe(false);
});

it("replaces what stands between the markers, and nothing else", () => {
  const text = "before\n<!-- runtimes:start -->\nold\n<!-- runtimes:end -->\nafter";
  const written = "before\n<!-- runtimes:start -->\n\nnew\n\n<!-- runtimes:end -->\nafter";
  expect(putTable(text, "runtimes", "new")).toBe(written);
  expect(putTable(written, "runtimes", "new")).toBe(written);
  expect(() => putTable("no place", "runtimes", "new")).toThrow("no place for the table");
});
