import type { TaggedBody, Variant } from "../contract/variant.ts";
import { edgesOf, generatedValuesOf } from "../values/field-values.ts";
import type { LabelledValue } from "../values/labelled-value.ts";
import { changeStep } from "./change.ts";
import type { ContractCase } from "./contract-case.ts";
import { acceptance } from "./make-case.ts";
import type { Subject } from "./subject.ts";

/** Each variant takes its examples, the valid edges of its field's schema, and valid values made by chance. */
export function acceptedValues(
  subject: Subject,
  body: TaggedBody,
  generated: { seed: number; count: number },
): ContractCase[] {
  const { document } = subject.operation;
  return body.variants.flatMap((variant) => [
    ...variant.examples.map(({ value, pointer }, index) =>
      accept(subject, body, variant, {
        key: `example-${index + 1}`,
        label: `the example ${JSON.stringify(value)}`,
        value,
        pointer,
        why: "the contract gives it as an example",
      }),
    ),
    ...edgesOf(document, variant).accepted.map((edge) =>
      accept(subject, body, variant, { ...edge, why: "the field's schema allows it" }),
    ),
    ...generatedValuesOf(document, variant, generated).map((value) =>
      accept(subject, body, variant, { ...value, why: "the field's schema allows it" }),
    ),
  ]);
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
