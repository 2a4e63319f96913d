import type { ContractOperation } from "../contract/contract-operation.ts";
import type { OpenApiDocument } from "../contract/open-api.ts";
import {
  loadPrism,
  type Prism,
  type PrismComponents,
  type PrismOperation,
  type PrismRequest,
  type PrismResponse,
} from "./load-prism.ts";
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

interface Exchange {
  operation: ContractOperation;
  /** The variant that the body names. */
  variant: string | undefined;
  path: string;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  body: unknown;
  /** Called once, with what Prism says against the request; decides the answer or leaves it to Prism. */
  decide(diagnostics: Diagnostic[]): Draft | { prefer: Preference };
  /** Called in the same turn as `decide`, with the answer and what Prism says against it; may put another in its place. */
  settle(draft: Draft, violations: Diagnostic[]): Draft;
}

export interface Engine {
  /**
   * Checks the request, lets the exchange decide, and checks the answer.
   *
   * @throws {Error} Prism's, when the exchange leaves the answer to Prism and Prism has none.
   */
  answer(exchange: Exchange): Promise<Draft>;
  /** What Prism says against an answer of this operation. */
  check(operation: ContractOperation, draft: Draft): Diagnostic[];
}

interface EngineRequest extends PrismRequest {
  exchange: Exchange;
}

/** Prism on one document, with its routing and its choice of an answer replaced. */
export async function createEngine(document: OpenApiDocument): Promise<Engine> {
  const prism = loadPrism();
  // It resolves every $ref in the object that it is given.
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(document));
  const narrowed = new Map<string, PrismOperation>();

  function operationFor({ operation, variant }: Exchange): PrismOperation {
    const whole = prismOperation(operations, operation);
    const branch = variant === undefined ? undefined : operation.variants.get(variant);
    if (branch === undefined) return whole;
    const key = `${operation.method} ${operation.path} ${variant}`;
    const known = narrowed.get(key) ?? narrow(whole, branch.index);
    narrowed.set(key, known);
    return known;
  }

  const mock: PrismComponents["mock"] = ({ resource, input, config }) => {
    const { exchange } = input.data as EngineRequest;
    return (logger) => {
      const decision = exchange.decide(errorsIn(input.validations));
      if (!("prefer" in decision)) {
        const violations = validate(prism, resource, toPrism(decision));
        return { _tag: "Right", right: toPrism(exchange.settle(decision, violations)) };
      }
      const answer = prism.mock({ resource, input, config: { ...config, ...decision.prefer } })(logger);
      if (answer._tag === "Left") return answer;
      const draft = fromPrism(answer.right);
      return {
        _tag: "Right",
        right: toPrism(exchange.settle(draft, validate(prism, resource, answer.right))),
      };
    };
  };

  const config = {
    isProxy: false as const,
    checkSecurity: true,
    validateRequest: true,
    // Done by `mock`, in the turn that decides, so that nothing comes between an answer and its change.
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const instance = prism.createInstance(config, {
    logger: silentLogger,
    route: ({ input }) => ({ _tag: "Right", right: operationFor((input as EngineRequest).exchange) }),
    mock,
  });

  return {
    async answer(exchange) {
      const request: EngineRequest = {
        method: exchange.operation.method.toLowerCase() as PrismRequest["method"],
        url: { path: exchange.path, query: exchange.query },
        headers: exchange.headers,
        body: exchange.body,
        exchange,
      };
      // Prism writes the media types that it negotiates into the object under `mock`.
      const result = await instance.request(request, operations, { ...config, mock: { dynamic: false } })();
      if (result._tag === "Left") throw result.left;
      return fromPrism(result.right.output);
    },
    check: (operation, draft) => validate(prism, prismOperation(operations, operation), toPrism(draft)),
  };
}

function prismOperation(operations: PrismOperation[], { method, path }: ContractOperation): PrismOperation {
  const found = operations.find((one) => one.method.toUpperCase() === method && one.path === path);
  if (found === undefined) throw new Error(`Prism does not know the contract's ${method} ${path}.`);
  return found;
}

/** The operation with one branch as its body's schema, so that only that branch's errors are told. */
function narrow(operation: PrismOperation, index: number): PrismOperation {
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

function validate(prism: Prism, resource: PrismOperation, element: PrismResponse): Diagnostic[] {
  const result = prism.validateOutput({ resource, element });
  return result._tag === "Left" ? errorsIn(result.left) : [];
}

/** Prism's warnings forbid nothing. */
function errorsIn(diagnostics: (Diagnostic & { severity: number })[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 0);
}

function toPrism({ status, headers, body }: Draft): PrismResponse {
  return { statusCode: status, headers, body };
}

function fromPrism({ statusCode, headers = {}, body }: PrismResponse): Draft {
  const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { status: statusCode, headers: Object.fromEntries(lowerCase), body };
}
