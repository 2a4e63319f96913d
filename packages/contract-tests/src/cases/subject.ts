import { ContractError } from "../contract/contract-error.ts";
import { type Credential, credentialsOf } from "../contract/credentials.ts";
import type { Operation } from "../contract/operation.ts";
import { requestBodyOf, type TaggedBody, taggedBodyOf, type Variant } from "../contract/variant.ts";
import { edgesOf } from "../values/field-values.ts";
import {
  allChecks,
  type CaseRequest,
  type CaseStep,
  type CaseText,
  type ContractCase,
} from "./contract-case.ts";
import { sampleOf } from "./parameter-values.ts";
import { type Fault, statusOf, successStatusOf } from "./statuses.ts";

/** An operation, with what cases about it are made of. */
export interface Subject {
  operation: Operation;
  credentials: Credential[];
  body: TaggedBody | undefined;
  /** A request that is valid in every part. */
  valid: CaseRequest;
}

export function subjectOf(operation: Operation): Subject {
  const credentials = credentialsOf(operation);
  const body = taggedBodyOf(operation);
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

/** A valid value of a variant's field: its first example, or an edge of its schema. */
export function sampleValueOf({ document }: Pick<Operation, "document">, variant: Variant): unknown {
  const [sample] = [...variant.examples, ...edgesOf(document, variant).accepted];
  if (sample === undefined) {
    throw new ContractError(`${variant.fieldSchema.pointer}: no valid value is known. Give it an example.`);
  }
  return sample.value;
}

export function bodyText(body: TaggedBody, variant: Variant, value: unknown): string {
  return JSON.stringify({ [body.tagKey]: variant.tag, [variant.field]: value });
}

/** What tells one case from another; the rest follows from the subject. */
type Outline = Pick<ContractCase, "id" | "name" | "why" | "pointer"> & { request: CaseRequest };

/** The case that a fault of the request is refused. None where the operation documents no status for that fault. */
export function refusal(
  { operation, valid, body }: Subject,
  fault: Fault,
  outline: Outline & { field?: string },
): ContractCase[] {
  const status = statusOf(fault, operation);
  if (status === undefined) return [];
  // A body that is valid may change its field, should the target overlook the fault.
  const field = outline.request.body === valid.body ? body?.variants[0]?.field : outline.field;
  return [
    {
      ...outline,
      id: `${operation.id}/${outline.id}`,
      name: `${outline.name} is refused with ${status}`,
      kind: "negative",
      operation: operation.id,
      production: operation.document.servers?.[0]?.url,
      before: [],
      checks: allChecks,
      expected: { statuses: [status], responses: operation.responses },
      ...(field === undefined ? {} : { field }),
    },
  ];
}

/** The case that a request is accepted. None where the operation documents no success. */
export function acceptance(
  { operation }: Subject,
  outline: Outline & {
    step?: Pick<CaseStep, "field"> & Pick<CaseStep["expected"], "change">;
    before?: CaseStep[];
  },
): ContractCase[] {
  const status = successStatusOf(operation);
  if (status === undefined) return [];
  const { step, before = [], ...rest } = outline;
  return [
    {
      ...rest,
      id: `${operation.id}/${outline.id}`,
      kind: "positive",
      operation: operation.id,
      production: operation.document.servers?.[0]?.url,
      before,
      checks: allChecks,
      expected: {
        statuses: [status],
        responses: operation.responses,
        ...(step?.change ? { change: step.change } : {}),
      },
      ...(step?.field === undefined ? {} : { field: step.field }),
    },
  ];
}
