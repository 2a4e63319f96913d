import type { TaggedBody, Variant } from "../contract/variant.ts";
import { edgesOf, generatedValuesOf } from "../values/field-values.ts";
import type { LabelledValue } from "../values/labelled-value.ts";
import { changeStep } from "./change.ts";
import type { ContractCase } from "./contract-case.ts";
import { acceptance } from "./make-case.ts";
import type { Subject } from "./subject.ts";

/**
 * Each variant takes its examples, the valid edges of its field's schema, and valid values made by chance; or the given
 * values alone, where there are some.
 */
export function acceptedValues(
  subject: Subject,
  body: TaggedBody,
  generated: { seed: number; count: number },
): ContractCase[] {
  const { document } = subject.operation;
  return body.variants.flatMap((variant) => {
    const values = variant.given
      ? givenOf(variant.given)
      : [
          ...examplesOf(variant),
          ...[...edgesOf(document, variant).accepted, ...generatedValuesOf(document, variant, generated)].map(
            (value) => ({ ...value, why: "the field's schema allows it" }),
          ),
        ];
    return values.map((value) => accept(subject, body, variant, value));
  });
}

function givenOf(given: readonly unknown[]): (Reason & LabelledValue)[] {
  return given.map((value, index) => ({
    key: `given-${index + 1}`,
    label: `the given value ${JSON.stringify(value)}`,
    value,
    why: "the field's schema allows it and the target is said to know it",
  }));
}

function examplesOf({ examples }: Variant): (Reason & LabelledValue)[] {
  return examples.map(({ value, pointer }, index) => ({
    key: `example-${index + 1}`,
    label: `the example ${JSON.stringify(value)}`,
    value,
    pointer,
    why: "the contract gives it as an example",
  }));
}

/** Why a value has to be accepted, and where the contract says so. */
interface Reason {
  why: string;
  pointer?: string;
}

function accept(
  subject: Subject,
  body: TaggedBody,
  variant: Variant,
  { key, label, value, why, pointer = variant.fieldSchema.pointer }: Reason & LabelledValue,
): ContractCase {
  return acceptance(subject, {
    id: `${variant.tag}/accepts/${key}`,
    name: `${variant.field} accepts ${label}, and the answer shows that change and no other`,
    why,
    pointer,
    step: changeStep(subject, body, variant, value),
  });
}
