import type { Check, Deviation } from "./check.ts";
import { checked } from "./check.ts";

type Properties = Readonly<Record<string, Check>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const object: Check = /* @__PURE__ */ checked((value) => (isObject(value) ? "" : "an object"));
const array: Check = /* @__PURE__ */ checked((value) => (Array.isArray(value) ? "" : "an array"));

export interface ObjectRules {
  required?: Properties;
  optional?: Properties;
  /** No other properties: `additionalProperties: false`. */
  closed?: boolean;
}

export function objectOf({ required = {}, optional = {}, closed }: ObjectRules): Check {
  const known = { ...required, ...optional };
  return (value, path) => {
    if (!isObject(value)) return object(value, path);
    const deviations: Deviation[] = [];
    for (const [key, check] of Object.entries(known)) {
      if (Object.hasOwn(value, key)) deviations.push(...check(value[key], [...path, key]));
      else if (Object.hasOwn(required, key))
        deviations.push({ path: [...path, key], expected: "present", got: undefined });
    }
    for (const key of closed ? Object.keys(value) : []) {
      if (!Object.hasOwn(known, key))
        deviations.push({ path: [...path, key], expected: "absent", got: value[key] });
    }
    return deviations;
  };
}

export function arrayOf(item: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => item(entry, [...path, index]))
      : array(value, path);
}

/** A `oneOf` with a discriminator: the tag chooses the variant, whose deviations alone are told. */
export function variantOf(tag: string, variants: Properties): Check {
  const tagged = objectOf({
    required: {
      [tag]: checked((value) =>
        Object.hasOwn(variants, value as string) ? "" : Object.keys(variants).join(" or "),
      ),
    },
  });
  return (value, path) => {
    const deviations = tagged(value, path);
    if (deviations[0]) return deviations;
    return variants[(value as Record<string, string>)[tag] as string]?.(value, path) ?? [];
  };
}
