import { ContractError } from "../contract/contract-error.ts";
import type { Operation } from "../contract/operation.ts";
import type { TaggedBody, Variant } from "../contract/variant.ts";
import type { CaseStep, CaseText, ExpectedChange } from "./contract-case.ts";
import { successStatusOf } from "./statuses.ts";
import { bodyText, type Subject } from "./subject.ts";

/** A step that changes a variant's field and has to succeed. */
export function changeStep(
  subject: Subject,
  body: TaggedBody,
  variant: Variant,
  value: unknown,
  keeps: Record<string, unknown> = {},
): CaseStep {
  const { operation, valid } = subject;
  const status = successStatusOf(operation);
  if (status === undefined) {
    throw new ContractError(`${operation.node.pointer}/responses: no status of success is documented.`);
  }
  const change = expectedChange(subject, body, variant, value, keeps, status);
  return {
    request: { ...valid, body: bodyText(body, variant, value) },
    expected: { statuses: [status], responses: operation.responses, ...(change ? { change } : {}) },
    field: variant.field,
  };
}

function expectedChange(
  { operation, valid }: Subject,
  { variants }: TaggedBody,
  { field }: Variant,
  value: unknown,
  keeps: Record<string, unknown>,
  status: number,
): ExpectedChange | undefined {
  const entity = operation.responses[status]?.entity;
  if (entity === undefined) return undefined;
  const isUpdatable = (key: string) => variants.some((variant) => variant.field === key);
  return {
    field,
    value,
    keeps,
    clockKeys: Object.entries(entity.properties)
      .filter(([key, { format }]) => format === "date-time" && !isUpdatable(key))
      .map(([key]) => key),
    identity: identityOf(operation, valid.query, entity.properties),
    pointer: entity.pointer,
  };
}

function identityOf(
  operation: Operation,
  query: Subject["valid"]["query"],
  properties: object,
): Record<string, CaseText> {
  const parameters = new Set(operation.parameters.map(({ value }) => value.name));
  return Object.fromEntries(query.filter(([key]) => parameters.has(key) && Object.hasOwn(properties, key)));
}
