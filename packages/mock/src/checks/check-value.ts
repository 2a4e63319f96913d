import { describeSchema, describeValue } from "../sentences/describe.ts";
import type { Check } from "./check.ts";
import { isAbout, ownValue, variantOf } from "./named-variant.ts";

/** 422: the value. */
export const checkValue: Check = ({ operation, body }, diagnostics) => {
  const field = variantOf(operation, body.value);
  if (field === undefined) return undefined;
  const value = ownValue(body.value as Record<string, unknown>, field);
  const violated = diagnostics.some((diagnostic) => isAbout(field, diagnostic));
  // Prism's validator takes the infinity that 1e400 becomes for a number.
  if (!violated && holdsFiniteNumbers(value)) return undefined;
  const schema = operation.variants.get(field)?.schema.properties?.[field] ?? {};
  return {
    status: 422,
    example: `${field}Invalid`,
    say: (sentences) =>
      sentences.valueInvalid(field, describeSchema(schema, sentences), describeValue(value, sentences)),
  };
};

function holdsFiniteNumbers(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(holdsFiniteNumbers);
}
