import { valueRefusalKey } from "../contract/refusals.ts";
import type { UpdateOperation } from "../contract/update-operation.ts";
import type { ShownField } from "./field-choice.ts";

/** The fields that the reference lets its reader choose among. */
export function shownFields({ variants }: UpdateOperation): ShownField[] {
  return variants.map(({ tag, field, samples }) => ({
    tag,
    name: field,
    examples: [field, valueRefusalKey(field)],
    samples: Object.fromEntries(samples.map(({ lang, source }) => [lang, source])),
  }));
}
