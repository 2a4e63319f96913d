import type { TaggedBody, Variant } from "../contract/variant.ts";
import { edgesOf } from "../values/field-values.ts";
import { changeStep } from "./change.ts";
import type { CaseStep, ContractCase } from "./contract-case.ts";
import { acceptance } from "./make-case.ts";
import { statusOf } from "./statuses.ts";
import { bodyText, type Subject, sampleValueOf } from "./subject.ts";

/**
 * What an answer says has to be true of the next one too: a change is kept, and a refused one changes nothing. Only
 * the answer to another field's change can tell, for there is no operation that reads.
 */
export function persistence(subject: Subject, body: TaggedBody): ContractCase[] {
  return body.variants.flatMap((variant, index) => {
    const other = body.variants[(index + 1) % body.variants.length];
    if (other === undefined || other === variant) return [];
    const value = sampleValueOf(subject.operation, variant);
    const first = changeStep(subject, body, variant, value);
    const refused = refusedStep(subject, body, variant);
    const step = changeStep(subject, body, other, sampleValueOf(subject.operation, other), {
      [variant.field]: value,
    });
    const outline = { pointer: variant.fieldSchema.pointer, step };
    return [
      acceptance(subject, {
        ...outline,
        id: `${variant.tag}/kept`,
        name: `a change of ${variant.field} is stored: it still shows when ${other.field} is changed`,
        why: "a 200 says that the change was made",
        before: [first],
      }),
      ...(refused === undefined
        ? []
        : [
            acceptance(subject, {
              ...outline,
              id: `${variant.tag}/kept-after-refusal`,
              name: `a refused change of ${variant.field} leaves its value as it was`,
              why: "an error says that nothing was changed",
              before: [first, refused],
            }),
          ]),
    ];
  });
}

function refusedStep(subject: Subject, body: TaggedBody, variant: Variant): CaseStep | undefined {
  const { operation, valid } = subject;
  const status = statusOf("invalid-value", operation);
  const [refused] = edgesOf(operation.document, variant).refused;
  if (status === undefined || refused === undefined) return undefined;
  return {
    request: { ...valid, body: bodyText(body, variant, refused.value) },
    expected: { statuses: [status], responses: operation.responses },
    field: variant.field,
  };
}
