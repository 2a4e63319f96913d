import type { Rule } from "./rule.ts";

// Each stands behind a rule of the type, so the value is of that type.

/** A `const` or an `enum` of strings, numbers, booleans or `null`. */
export function oneOfValues(...values: unknown[]): Rule {
  return (value) =>
    values.includes(value) ? "" : values.map((allowed) => JSON.stringify(allowed)).join(" or ");
}

export function minLength(least: number): Rule {
  return (value) => (characters(value) >= least ? "" : `at least ${least} characters long`);
}

export function maxLength(most: number): Rule {
  return (value) => (characters(value) <= most ? "" : `at most ${most} characters long`);
}

export function pattern(source: string): Rule {
  const expression = new RegExp(source, "u");
  return (value) => (expression.test(value as string) ? "" : `like ${source}`);
}

export function minimum(least: number): Rule {
  return (value) => ((value as number) >= least ? "" : `at least ${least}`);
}

export function maximum(most: number): Rule {
  return (value) => ((value as number) <= most ? "" : `at most ${most}`);
}

export function exclusiveMinimum(bound: number): Rule {
  return (value) => ((value as number) > bound ? "" : `more than ${bound}`);
}

export function exclusiveMaximum(bound: number): Rule {
  return (value) => ((value as number) < bound ? "" : `less than ${bound}`);
}

/** JSON Schema counts characters; `length` would count two for an emoji. */
function characters(value: unknown): number {
  return [...(value as string)].length;
}
