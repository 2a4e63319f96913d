import type { Rule } from "./rule.ts";

export const anything: Rule = () => "";
export const string: Rule = (value) => (typeof value === "string" ? "" : "a string");
/** At least one character, none of them half of a pair: that has no place in a URL. */
export const nonEmpty: Rule = (value) =>
  typeof value === "string" && value !== "" && value.isWellFormed() ? "" : "a non-empty string";
/** JSON has no other numbers than the finite ones. */
export const number: Rule = (value) => (Number.isFinite(value) ? "" : "a finite number");
export const integer: Rule = (value) => (Number.isInteger(value) ? "" : "an integer");
export const boolean: Rule = (value) => (typeof value === "boolean" ? "" : "true or false");
export const nothing: Rule = (value) => (value === null ? "" : "null");
