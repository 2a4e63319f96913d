import type { TaggedBody, Variant } from "../contract/variant.ts";
import { edgesOf, generatedValuesOf } from "../values/field-values.ts";
import { changeStep } from "./change.ts";
import type { ContractCase } from "./contract-case.ts";
import { acceptance, type Subject } from "./subject.ts";

/** Each variant takes its examples, the valid edges of its field's schema, and valid values made by chance. */
export function acceptedValues(
  subject: Subject,
  body: TaggedBody,
  generated: { seed: number; count: number },
): ContractCase[] {
  const { document } = subject.operation;
  return body.variants.flatMap((variant) => [
    ...variant.examples.flatMap(({ value, pointer }, index) =>
      accept(subject, body, variant, {
        key: `example-${index + 1}`,
        label: `the example ${JSON.stringify(value)}`,
        value,
        pointer,
        why: "the contract gives it as an example",
      }),
    ),
    ...edgesOf(document, variant).accepted.flatMap((edge) =>
      accept(subject, body, variant, { ...edge, why: "the field's schema allows it" }),
    ),
    ...generatedValuesOf(document, variant, generated).flatMap((value) =>
      accept(subject, body, variant, { ...value, why: "the field's schema allows it" }),
    ),
  ]);
}

function accept(
  subject: Subject,
  body: TaggedBody,
  variant: Variant,
  {
    key,
    label,
    value,
    why,
    pointer,
  }: { key: string; label: string; value: unknown; why: string; pointer?: string },
): ContractCase[] {
  const { request, ...step } = changeStep(subject, body, variant, value);
  return acceptance(subject, {
    id: `${variant.tag}/accepts/${key}`,
    name: `${variant.field} accepts ${label}, and the answer shows that change and no other`,
    why,
    pointer: pointer ?? variant.fieldSchema.pointer,
    request,
    step: { ...step, ...step.expected },
  });
}
