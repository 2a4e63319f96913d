import type { ContractOperation } from "../contract/contract-operation.ts";
import type { Diagnostic } from "../engine/engine.ts";
import type { ReadBody } from "../reading/read-body.ts";
import type { Query } from "../reading/read-query.ts";
import type { Refusal } from "../refusal.ts";

/** A request as far as it could be read. */
export interface ReadRequest {
  operation: ContractOperation;
  securityHeader: string | undefined;
  headers: Record<string, string>;
  query: Query;
  queryRefusal: Refusal | undefined;
  body: ReadBody;
}

/** Finds out whether a request is to be refused for one kind of reason, given what Prism says against it. */
export type Check = (request: ReadRequest, diagnostics: Diagnostic[]) => Refusal | undefined;
