import type { TaggedBody, Variant } from "../contract/variant.ts";
import type { ContractCase } from "./contract-case.ts";
import { refusal } from "./make-case.ts";
import { type Subject, sampleValueOf } from "./subject.ts";

/** Each variant refuses a body of another shape: its field missing, another one beside it, its tag in another case. */
export function variantShapes(subject: Subject, body: TaggedBody): ContractCase[] {
  return body.variants.flatMap((variant) => {
    const whole = { [body.tagKey]: variant.tag, [variant.field]: sampleValueOf(subject.operation, variant) };
    const tagOnly = { [body.tagKey]: variant.tag };
    const foreign = neighbourOf(variant, body);
    const otherCase = inAnotherCase(variant.tag);
    const shapes = [
      {
        key: "field-missing",
        what: `${body.tagKey} "${variant.tag}" without ${variant.field}`,
        why: "the named field is required",
        sent: tagOnly,
      },
      {
        key: "undocumented-field-too",
        what: `a field that the contract does not know beside ${variant.field}`,
        why: "a variant holds its own field and nothing else",
        sent: { ...whole, [unknownKey]: "x" },
      },
      ...(foreign === undefined
        ? []
        : [
            {
              key: "foreign-field-too",
              what: `${foreign.field} beside ${variant.field}`,
              why: "a call changes one field",
              sent: { ...whole, [foreign.field]: sampleValueOf(subject.operation, foreign) },
            },
            {
              key: "foreign-field-instead",
              what: `${foreign.field} in place of ${variant.field}`,
              why: `the field has to be the one that ${body.tagKey} names`,
              sent: { ...tagOnly, [foreign.field]: sampleValueOf(subject.operation, foreign) },
            },
          ]),
      {
        key: "tag-in-another-case",
        what: `${body.tagKey} "${otherCase}" for "${variant.tag}"`,
        why: "the field's name has to be exact",
        sent: { ...whole, [body.tagKey]: otherCase },
      },
    ];
    return shapes
      .filter(({ sent }) => !body.accepts(sent))
      .flatMap(({ key, what, why, sent }) =>
        refusal(subject, "malformed", {
          id: `${variant.tag}/shape/${key}`,
          name: what,
          why,
          pointer: variant.pointer,
          request: { ...subject.valid, body: JSON.stringify(sent) },
          field: variant.field,
        }),
      );
  });
}

export const unknownKey = "noSuchField";

function neighbourOf(variant: Variant, { variants }: TaggedBody): Variant | undefined {
  const next = variants[(variants.indexOf(variant) + 1) % variants.length];
  return next === variant ? undefined : next;
}

function inAnotherCase(tag: string): string {
  return tag.toUpperCase() === tag ? tag.toLowerCase() : tag.toUpperCase();
}
