import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../contract/document.ts";
import type { Variant } from "../contract/variant.ts";
import { boundariesOf } from "./boundaries.ts";
import { branchesOf } from "./branches.ts";
import { generate } from "./generated.ts";
import { jsonTypes } from "./json-types.ts";
import type { LabelledValue } from "./labelled-value.ts";
import { seededRandom, seedFor } from "./random.ts";

export interface FieldValues {
  accepted: LabelledValue[];
  refused: LabelledValue[];
}

/** Values at the edges of a variant's field and of each JSON type, sorted by what the field's schema says of them. */
export function edgesOf(document: OpenApiDocument, variant: Variant): FieldValues {
  const branches = branchesOf(document, variant.fieldSchema);
  const values = distinct([...jsonTypes, ...branches.flatMap(boundariesOf)]);
  return {
    accepted: values.filter(({ value }) => variant.validateField(value).length === 0),
    refused: values.filter(({ value }) => variant.validateField(value).length > 0),
  };
}

/** Valid values made by chance; the same ones for the same seed. */
export function generatedValuesOf(
  document: OpenApiDocument,
  variant: Variant,
  { seed, count }: { seed: number; count: number },
): LabelledValue[] {
  const random = seededRandom(seedFor(seed, variant.tag));
  const branches = branchesOf(document, variant.fieldSchema);
  const values: LabelledValue[] = [];
  for (let attempt = 0; attempt < count * 20 && values.length < count; attempt++) {
    const value = generate(random, branches);
    if (value === undefined || variant.validateField(value).length > 0) continue;
    const number = values.length + 1;
    values.push({
      key: `generated-${number}`,
      label: `a generated value (seed ${seed}, number ${number})`,
      value,
    });
  }
  return values;
}

function distinct(values: LabelledValue[]): LabelledValue[] {
  return values.filter(
    ({ key, value }, index) =>
      values.findIndex((other) => other.key === key || isDeepStrictEqual(other.value, value)) === index,
  );
}
