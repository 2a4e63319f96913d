import { ContractError } from "../contract/contract-error.ts";
import type { TaggedBody, Variant } from "../contract/variant.ts";

/** By field: values that a target accepts where it knows more than the contract, the ids of its stages for one. */
export type GivenValues = Readonly<Record<string, readonly unknown[]>>;

/**
 * Gives variants their given values.
 *
 * @throws {ContractError} A given value is for no field of a variant, or its schema does not allow it.
 */
export function withGivenValues(body: TaggedBody, values: GivenValues): TaggedBody {
  const fields = body.variants.map(({ field }) => field);
  const unknown = Object.keys(values).find((field) => !fields.includes(field));
  if (unknown !== undefined) {
    throw new ContractError(
      `A value is given for "${unknown}", which no variant changes; the fields are ${fields.join(", ")}.`,
    );
  }
  return { ...body, variants: body.variants.map((variant) => withGiven(variant, values[variant.field])) };
}

function withGiven(variant: Variant, given: readonly unknown[] | undefined): Variant {
  if (given === undefined || given.length === 0) return variant;
  for (const value of given) {
    const [problem] = variant.validateField(value);
    if (problem === undefined) continue;
    const shown = JSON.stringify(value);
    throw new ContractError(
      `${variant.fieldSchema.pointer}: the given value ${shown} for ${variant.field} is not allowed: ${problem}.`,
    );
  }
  return { ...variant, given };
}
