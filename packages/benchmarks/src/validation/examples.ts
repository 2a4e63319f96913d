import { contract, resolveReference, type Schema, type WithContent } from "../contract/contract.ts";

const operation = contract.paths["/api/opportunity"]?.put;
if (!operation) throw new Error("The contract has lost its operation.");
const good = resolveReference<WithContent>(operation.responses[200]?.$ref ?? "");
const examplesOf = ({ content }: WithContent) =>
  Object.values(content["application/json"].examples).map(({ value }) => value);

/** The contract's good requests: one for each variant. */
export const bodies: readonly unknown[] = examplesOf(operation.requestBody);

/** The contract's good answers. */
export const envelopes: readonly unknown[] = examplesOf(good);

/** What they are validated against. */
export const bodySchema: Schema = operation.requestBody.content["application/json"].schema;
export const envelopeSchema: Schema = good.content["application/json"].schema;
