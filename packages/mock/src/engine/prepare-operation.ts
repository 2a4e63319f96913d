import type { ContractOperation } from "../contract/contract-operation.ts";
import type { PrismOperation } from "./load-prism.ts";

/** An operation in the form that each of Prism's parts goes through soonest; what it says is the same. */
export interface PreparedOperation {
  whole: PrismOperation;
  /** For the request. @param variant The one that the body names: only its errors are told. */
  request(variant: string | undefined): PrismOperation;
  /** For an answer of this status. */
  answer(status: number): PrismOperation;
}

export function prepareOperation(
  operations: PrismOperation[],
  { method, path, variants }: ContractOperation,
): PreparedOperation {
  const whole = operations.find((one) => one.method.toUpperCase() === method && one.path === path);
  if (whole === undefined) throw new Error(`Prism does not know the contract's ${method} ${path}.`);
  const anyVariant = withoutEmptyParts(whole);
  const byVariant = new Map<string, PrismOperation>();
  for (const [name, { index }] of variants) byVariant.set(name, withBranch(anyVariant, index));
  const byStatus = new Map<string, PrismOperation>();
  for (const response of whole.responses) byStatus.set(response.code, { ...whole, responses: [response] });
  return {
    whole,
    request: (variant) => (variant === undefined ? anyVariant : (byVariant.get(variant) ?? anyVariant)),
    // A range or `default` is for Prism to find.
    answer: (status) => byStatus.get(String(status)) ?? whole,
  };
}

/** Prism takes the path apart even for no parameters. */
function withoutEmptyParts(operation: PrismOperation): PrismOperation {
  const { request } = operation;
  if (request === undefined) return operation;
  const parts = Object.entries(request).filter(([, part]) => !Array.isArray(part) || part.length > 0);
  return { ...operation, request: Object.fromEntries(parts) };
}

/** The operation with one branch as its body's schema. */
function withBranch(operation: PrismOperation, index: number): PrismOperation {
  const { request } = operation;
  const contents = request?.body?.contents?.map((content) => {
    const branch = content.schema?.oneOf?.[index];
    if (typeof branch !== "object") return content;
    // The dialect stands at the root of a schema, which the branch now is.
    const $schema = content.schema?.$schema;
    return { ...content, schema: { ...branch, ...($schema === undefined ? {} : { $schema }) } };
  });
  if (contents === undefined || request?.body === undefined) return operation;
  return { ...operation, request: { ...request, body: { ...request.body, contents } } };
}
