import type { ContractOperation } from "../contract/contract-operation.ts";
import type { OpenApiDocument } from "../contract/open-api.ts";
import { loadPrism, loadPrismMock, type PrismRequest, type PrismResponse } from "./load-prism.ts";
import { type PreparedOperation, prepareOperation } from "./prepare-operation.ts";
import { silentLogger } from "./silent-logger.ts";

/** What Prism found to say against a message. */
export interface Diagnostic {
  /** `body`, `query` or `headers`, then the way down; absent for what concerns no part. */
  path?: string[];
  /** The schema's keyword, or a status. */
  code?: string | number;
  message: string;
}

/** Which of the documented answers Prism is to give, as in the header `Prefer`. */
export interface Preference {
  code?: number;
  exampleKey?: string;
  dynamic?: boolean;
  seed?: string;
}

/** An answer before it is checked. */
export interface Draft {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** A request of an operation of the contract. */
export interface OperationRequest {
  operation: ContractOperation;
  /** The variant that the body names. */
  variant: string | undefined;
  path: string;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  body: unknown;
}

/** Prism on one document. */
export interface Engine {
  /** What Prism says against a request. */
  checkRequest(request: OperationRequest): Diagnostic[];
  /**
   * The documented answer that Prism gives to a request against which it has nothing to say.
   *
   * @throws {Error} Prism's, when it has none.
   */
  preferredAnswer(request: OperationRequest, preference: Preference): Draft;
  /** What Prism says against an answer of this operation. */
  checkAnswer(operation: ContractOperation, draft: Draft): Diagnostic[];
}

export async function createEngine(document: OpenApiDocument): Promise<Engine> {
  const prism = loadPrism();
  // It resolves every $ref in the object that it is given.
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(document));
  const prepared = new WeakMap<ContractOperation, PreparedOperation>();

  function preparedFor(operation: ContractOperation): PreparedOperation {
    const known = prepared.get(operation) ?? prepareOperation(operations, operation);
    prepared.set(operation, known);
    return known;
  }

  return {
    checkRequest(request) {
      const resource = preparedFor(request.operation).request(request.variant);
      const element = requestForPrism(request);
      return [
        ...errorsIn(prism.validateSecurity({ resource, element })),
        ...errorsIn(prism.validateInput({ resource, element })),
      ];
    },
    preferredAnswer(request, preference) {
      const { whole: resource } = preparedFor(request.operation);
      const input = { data: requestForPrism(request), validations: [] };
      // Prism writes the media types that it negotiates into the preference.
      const config = { dynamic: false, ...preference };
      const result = loadPrismMock()({ resource, input, config })(silentLogger);
      if (result._tag === "Left") throw result.left;
      return draftOf(result.right);
    },
    checkAnswer(operation, { status, headers, body }) {
      const resource = preparedFor(operation).answer(status);
      return errorsIn(prism.validateOutput({ resource, element: { statusCode: status, headers, body } }));
    },
  };
}

type Verdict = { _tag: "Left"; left: (Diagnostic & { severity: number })[] } | { _tag: "Right" };

/** Prism's warnings forbid nothing. */
function errorsIn(verdict: Verdict): Diagnostic[] {
  return verdict._tag === "Left" ? verdict.left.filter(({ severity }) => severity === 0) : [];
}

function requestForPrism({ operation, path, query, headers, body }: OperationRequest): PrismRequest {
  const method = operation.method.toLowerCase() as PrismRequest["method"];
  return { method, url: { path, query }, headers, body };
}

function draftOf({ statusCode, headers = {}, body }: PrismResponse): Draft {
  const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { status: statusCode, headers: Object.fromEntries(lowerCase), body };
}
