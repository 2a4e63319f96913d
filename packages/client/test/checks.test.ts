import { describe, expect, it } from "vitest";
import { allOf } from "../src/checks/combinations.ts";
import {
  exclusiveMaximum,
  exclusiveMinimum,
  maximum,
  maxLength,
  minimum,
  minLength,
  oneOfValues,
  pattern,
} from "../src/checks/constraints.ts";
import type { Rule } from "../src/checks/rule.ts";
import { boolean, integer, string } from "../src/checks/types.ts";

// Today's contract needs few of these. A field that needs one must not find it untried.
describe("rules that generated code may use", () => {
  it.each<[string, Rule, unknown[], unknown[]]>([
    ["integer", integer, [0, -3, 1e21], [1.5, "1", null, Number.NaN]],
    ["boolean", boolean, [true, false], [0, "true", null]],
    ["oneOfValues", oneOfValues("a", 1, null), ["a", 1, null], ["b", "1", undefined]],
    ["minLength", minLength(2), ["ab", "😀😀"], ["a", "😀"]],
    ["maxLength", maxLength(2), ["", "😀😀"], ["abc"]],
    ["pattern", pattern("^\\p{Lu}+$"), ["ABÑ"], ["a", ""]],
    ["minimum", minimum(2), [2, 3], [1.9]],
    ["maximum", maximum(2), [2, 1], [2.1]],
    ["exclusiveMinimum", exclusiveMinimum(2), [2.1], [2]],
    ["exclusiveMaximum", exclusiveMaximum(2), [1.9], [2]],
    ["allOf", allOf(string, minLength(1), maxLength(2)), ["a"], ["", "abc", 7]],
  ])("%s", (_, rule, good, bad) => {
    expect(good.filter((value) => rule(value) !== "")).toEqual([]);
    expect(bad.filter((value) => rule(value) === "")).toEqual([]);
  });

  it("say what they expect", () => {
    expect(oneOfValues("a", null)("b")).toBe('"a" or null');
    expect(allOf(string, maxLength(2))("abc")).toBe("at most 2 characters long");
    expect(allOf(string, maxLength(2))(7)).toBe("a string");
  });
});
