import type { Rule } from "./rule.ts";

/** Where a value stands inside the one that was checked. */
export type Path = readonly (string | number)[];

/** One place where a value is not what the contract says. */
export interface Deviation {
  path: Path;
  /** What the contract expects there, as words that follow "must be". */
  expected: string;
  got: unknown;
}

/** Compares a value and all that it holds. */
export type Check = (value: unknown, path: Path) => Deviation[];

/** A rule as a check: one that holds nothing. */
export function checked(rule: Rule): Check {
  return (value, path) => {
    const expected = rule(value);
    return expected ? [{ path, expected, got: value }] : [];
  };
}
