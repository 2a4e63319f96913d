import { below, type Check, checked, type Deviation } from "./check.ts";

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
  const properties = Object.entries(known).map(([key, check]) => ({ key, check }));
  return (value) => {
    if (!isObject(value)) return object(value);
    const deviations: Deviation[] = [];
    for (const { key, check } of properties) {
      if (Object.hasOwn(value, key)) {
        const found = check(value[key]);
        if (found[0]) deviations.push(...below(key, found));
      } else if (Object.hasOwn(required, key))
        deviations.push({ path: [key], expected: "present", got: undefined });
    }
    for (const key of closed ? Object.keys(value) : [])
      if (!Object.hasOwn(known, key)) deviations.push({ path: [key], expected: "absent", got: value[key] });
    return deviations;
  };
}

export function arrayOf(item: Check): Check {
  return (value) =>
    Array.isArray(value) ? value.flatMap((entry, index) => below(index, item(entry))) : array(value);
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
  return (value) => {
    const name = isObject(value) && (value[tag] as string);
    const check = (name !== false && Object.hasOwn(variants, name) && variants[name]) || tagged;
    return check(value);
  };
}
