import { ContractError } from "../contract/contract-error.ts";
import { type Credential, credentialsOf } from "../contract/credentials.ts";
import type { Operation } from "../contract/operation.ts";
import { requestBodyOf, type TaggedBody, taggedBodyOf, type Variant } from "../contract/variant.ts";
import { edgesOf } from "../values/field-values.ts";
import type { CaseRequest, CaseText } from "./contract-case.ts";
import { type GivenValues, withGivenValues } from "./given-values.ts";
import { sampleOf } from "./parameter-values.ts";

/** An operation, with what cases about it are made of. */
export interface Subject {
  operation: Operation;
  credentials: Credential[];
  body: TaggedBody | undefined;
  /** A request that is valid in every part. */
  valid: CaseRequest;
}

export function subjectOf(operation: Operation, values: GivenValues): Subject {
  const credentials = credentialsOf(operation);
  const tagged = taggedBodyOf(operation);
  const body = tagged && withGivenValues(tagged, values);
  const [first] = body?.variants ?? [];
  const content = Object.entries(requestBodyOf(operation)?.value.content ?? {})[0];
  const example = Object.values(content?.[1].examples ?? {})[0]?.value;
  const mediaType = body?.mediaType ?? content?.[0];
  const sent =
    body && first ? bodyText(body, first, sampleValueOf(operation, first)) : JSON.stringify(example);
  const places = (place: string): [string, CaseText][] =>
    operation.parameters
      .filter(({ value }) => value.in === place && (value.required === true || place === "path"))
      .map(({ value }) => [value.name, sampleOf(value, operation, credentials)]);
  const keys = (place: Credential["in"]): [string, CaseText][] =>
    credentials
      .filter((credential) => credential.in === place)
      .map(({ name }) => [name, { id: "workspace" }]);
  return {
    operation,
    credentials,
    body,
    valid: {
      method: operation.method,
      path: operation.path,
      pathParameters: Object.fromEntries(places("path")),
      query: [...places("query"), ...keys("query")],
      headers: [
        ...places("header"),
        ...keys("header"),
        ...(mediaType !== undefined && sent !== undefined ? [["content-type", mediaType] as const] : []),
      ],
      body: sent,
    },
  };
}

/** A valid value of a variant's field: one that was given, its first example, or an edge of its schema. */
export function sampleValueOf({ document }: Pick<Operation, "document">, variant: Variant): unknown {
  const given = (variant.given ?? []).map((value) => ({ value }));
  const [sample] = [...given, ...variant.examples, ...edgesOf(document, variant).accepted];
  if (sample === undefined) {
    throw new ContractError(`${variant.fieldSchema.pointer}: no valid value is known. Give it an example.`);
  }
  return sample.value;
}

export function bodyText(body: TaggedBody, variant: Variant, value: unknown): string {
  return JSON.stringify({ [body.tagKey]: variant.tag, [variant.field]: value });
}
