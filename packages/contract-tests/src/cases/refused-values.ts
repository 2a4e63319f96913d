import type { TaggedBody, Variant } from "../contract/variant.ts";
import { edgesOf } from "../values/field-values.ts";
import type { ContractCase } from "./contract-case.ts";
import { refusal } from "./make-case.ts";
import { bodyText, type Subject } from "./subject.ts";

/** Each variant refuses every JSON type, format and edge that its field's schema does not allow. */
export function refusedValues(subject: Subject, body: TaggedBody): ContractCase[] {
  return body.variants.flatMap((variant) =>
    edgesOf(subject.operation.document, variant).refused.flatMap(({ key, label, value }) =>
      refusal(subject, "invalid-value", {
        id: `${variant.tag}/refuses/${key}`,
        name: `${label} as ${variant.field}`,
        why: `the value is not valid: ${problemOf(variant, value)}`,
        pointer: variant.fieldSchema.pointer,
        request: { ...subject.valid, body: bodyText(body, variant, value) },
        field: variant.field,
      }),
    ),
  );
}

function problemOf(variant: Variant, value: unknown): string {
  const problems = variant.validateField(value).map((problem) => problem.replace(/^the body /, ""));
  // What the branches of a union say is enough; that none of them fits follows.
  const told = problems.filter((problem) => !/in (anyOf|oneOf)$/.test(problem));
  return `${variant.field} ${[...new Set(told)].join(", or ")}`;
}
