import type { Rule } from "./rule.ts";

/** Every rule in turn, up to the first that fails: a later one may rely on an earlier one. */
export function allOf(...rules: Rule[]): Rule {
  return (value) => rules.reduce((expected, rule) => expected || rule(value), "");
}

/** At least one of the rules. */
export function anyOf(...rules: Rule[]): Rule {
  return (value) => {
    const expected = rules.map((rule) => rule(value));
    return expected.includes("") ? "" : expected.join(" or ");
  };
}
