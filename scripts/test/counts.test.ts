import { describe, expect, it } from "vitest";
import { addCounts, closingLine, isGreen } from "../lib/counts.ts";

const counts = (passed: number, failed: number, skipped: number) => ({ passed, failed, skipped });

describe("the closing line", () => {
  it("adds up all runners", () => {
    expect(closingLine(addCounts([counts(3, 0, 0), counts(4, 1, 0)]))).toBe("7 passed, 1 failed");
  });

  it("names what was skipped, if anything was", () => {
    expect(closingLine(counts(3, 0, 2))).toBe("3 passed, 0 failed, 2 skipped");
  });
});

describe("a run", () => {
  it("is green when something passed and nothing failed", () => {
    expect(isGreen(counts(1, 0, 1))).toBe(true);
  });

  it("is not green when something failed, or nothing was executed", () => {
    expect(isGreen(counts(9, 1, 0))).toBe(false);
    expect(isGreen(counts(0, 0, 5))).toBe(false);
  });
});
