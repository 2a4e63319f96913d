import { requestBodyOf, type TaggedBody } from "../contract/variant.ts";
import { jsonTypes } from "../values/json-types.ts";
import type { ContractCase } from "./contract-case.ts";
import { refusal } from "./make-case.ts";
import { type Subject, sampleValueOf } from "./subject.ts";
import { unknownKey } from "./variant-shapes.ts";

/** The tag is missing, unknown or no string; the body is no JSON object. */
export function bodyShapes(subject: Subject, body: TaggedBody): ContractCase[] {
  return [
    ...tags(subject, body).flatMap(({ key, what, why, sent }) =>
      refuseBody(subject, body.pointer, { key: `tag/${key}`, what, why, text: JSON.stringify(sent) }),
    ),
    ...texts(subject).flatMap((text) => refuseBody(subject, body.pointer, text)),
  ];
}

function tags({ operation }: Subject, { tagKey, variants, accepts }: TaggedBody) {
  const [variant] = variants;
  if (variant === undefined) return [];
  const field = { [variant.field]: sampleValueOf(operation, variant) };
  const entity = Object.values(operation.responses).find((response) => response.entity)?.entity;
  const fixed = Object.keys(entity?.properties ?? {}).find((key) => variants.every(({ tag }) => tag !== key));
  return [
    { key: "missing", what: `a body without ${tagKey}`, why: `${tagKey} is required`, sent: field },
    {
      key: "empty-body-object",
      what: "an empty object as body",
      why: `${tagKey} is required`,
      sent: {},
    },
    ...[unknownKey, "constructor", "", ...(fixed === undefined ? [] : [fixed])].map((name) => ({
      key: `unknown-${name || "empty"}`,
      what: `${tagKey} "${name}"`,
      why: "the contract does not list that field as updatable",
      sent: { [tagKey]: name, [name || variant.field]: "x" },
    })),
    ...jsonTypes
      .filter(({ value }) => typeof value !== "string")
      .map(({ key, label, value }) => ({
        key: `type-${key}`,
        what: `${label} as ${tagKey}`,
        why: `${tagKey} is a field's name, a string`,
        sent: { ...field, [tagKey]: value },
      })),
  ].filter(({ sent }) => !accepts(sent));
}

function texts({ valid, operation }: Subject) {
  const whole = valid.body ?? "";
  const isRequired = requestBodyOf(operation)?.value.required === true;
  return [
    ...(isRequired ? [{ key: "empty", what: "an empty body", why: "a body is required", text: "" }] : []),
    {
      key: "malformed",
      what: "a body that is cut off and so no JSON",
      why: "the body has to be JSON",
      text: whole.slice(0, -1),
    },
    {
      key: "array",
      what: "an array of updates as body",
      why: "the body has to be one object",
      text: `[${whole}]`,
    },
    ...["texto", 1, true, null].map((scalar) => ({
      key: `scalar-${scalar === null ? "null" : typeof scalar}`,
      what: `${JSON.stringify(scalar)} as body`,
      why: "the body has to be an object",
      text: JSON.stringify(scalar),
    })),
  ];
}

function refuseBody(
  subject: Subject,
  pointer: string,
  { key, what, why, text }: { key: string; what: string; why: string; text: string },
): ContractCase[] {
  return refusal(subject, "malformed", {
    id: `body/${key}`,
    name: what,
    why,
    pointer,
    request: { ...subject.valid, body: text },
  });
}
