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

/** Compares a value and all that it holds. Paths start at that value. */
export type Check = (value: unknown) => readonly Deviation[];

/** One for all values that are as they must be: most are. */
const none: readonly Deviation[] = [];

/** A rule as a check: one that holds nothing. */
export function checked(rule: Rule): Check {
  return (value) => {
    const expected = rule(value);
    return expected ? [{ path: [], expected, got: value }] : none;
  };
}

/** Deviations of what stands at a key, as they are told of the value that has it. */
export function below(key: string | number, deviations: readonly Deviation[]): readonly Deviation[] {
  return deviations.map(({ path, expected, got }) => ({ path: [key, ...path], expected, got }));
}
