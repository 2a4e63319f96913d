import type { ContractOperation } from "./contract/contract-operation.ts";
import { ID_PARAMETER, WORKSPACE_PARAMETER } from "./contract/meanings.ts";
import type { Diagnostic } from "./engine/engine.ts";
import type { ReadBody } from "./reading/read-body.ts";
import type { Query } from "./reading/read-query.ts";
import type { Refusal } from "./refusal.ts";
import { describeSchema, describeValue } from "./sentences/describe.ts";
import type { Presence } from "./state/store.ts";

/** A request as far as it could be read. */
export interface ReadRequest {
  operation: ContractOperation;
  securityHeader: string | undefined;
  headers: Record<string, string>;
  query: Query;
  queryRefusal: Refusal | undefined;
  body: ReadBody;
}

type Check = (request: ReadRequest, diagnostics: Diagnostic[]) => Refusal | undefined;

/** The contract's order of checks: the caller, the request's form, what it is about, the value. */
export function classify(
  request: ReadRequest,
  diagnostics: Diagnostic[],
  presence: (workspaceId: string, id: string) => Presence,
): Refusal | undefined {
  const checks: Check[] = [
    checkCaller,
    checkQuery,
    checkBody,
    checkVariant,
    checkRest,
    (read) => checkPresence(read, presence),
    checkValue,
  ];
  for (const check of checks) {
    const refusal = check(request, diagnostics);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** The tag's value, if it names a variant. */
export function variantOf(operation: ContractOperation, body: unknown): string | undefined {
  const { tag, variants } = operation;
  const value = tag === undefined || !isObject(body) ? undefined : ownValue(body, tag);
  return typeof value === "string" && variants.has(value) ? value : undefined;
}

const checkCaller: Check = ({ securityHeader, headers, query }, diagnostics) => {
  if (securityHeader === undefined) return undefined;
  if (diagnostics.some(({ code }) => code === 401)) {
    return {
      status: 401,
      example: "workspaceHeaderMissing",
      say: (sentences) => sentences.headerMissing(securityHeader),
    };
  }
  const workspaceId = query[WORKSPACE_PARAMETER];
  if (typeof workspaceId !== "string" || workspaceId === "" || workspaceId === headers[securityHeader]) {
    return undefined;
  }
  return {
    status: 401,
    example: "workspacesDiffer",
    say: (sentences) => sentences.workspacesDiffer(securityHeader, WORKSPACE_PARAMETER),
  };
};

const checkQuery: Check = ({ operation, query, queryRefusal }) => {
  if (queryRefusal) return queryRefusal;
  const repeated = operation.parameters.find((name) => Array.isArray(query[name]));
  if (repeated !== undefined) {
    return {
      status: 400,
      example: "invalidRequest",
      say: (sentences) => sentences.parameterRepeated(repeated),
    };
  }
  const missing = operation.requiredParameters.find((name) => (query[name] ?? "") === "");
  if (missing === undefined) return undefined;
  return {
    status: 400,
    example: "parameterMissing",
    say: (sentences) => sentences.parameterMissing(missing),
  };
};

const checkBody: Check = ({ operation, body }) => {
  if (operation.mediaTypes.length === 0) return undefined;
  if (body.refusal) return body.refusal;
  if (isObject(body.value) || operation.tag === undefined) return undefined;
  return {
    status: 400,
    example: "bodyNotJson",
    say: (sentences) => sentences.bodyNotObject(describeValue(body.value, sentences)),
  };
};

const checkVariant: Check = ({ operation, body }, diagnostics) => {
  const { tag, variants } = operation;
  if (tag === undefined || !isObject(body.value)) return undefined;
  const content = body.value;
  const known = [...variants.keys()];
  const field = variantOf(operation, content);
  if (field === undefined) {
    const got = ownValue(content, tag);
    return {
      status: 400,
      example: "fieldUnknown",
      say: (sentences) =>
        got === undefined
          ? sentences.tagMissing(tag, known)
          : sentences.fieldUnknown(tag, describeValue(got, sentences), known),
    };
  }
  const shape = diagnostics.filter(({ path }) => path?.length === 1 && path[0] === "body");
  if (shape.some(({ code }) => code === "required") && !Object.hasOwn(content, field)) {
    return { status: 400, example: "fieldMissing", say: (sentences) => sentences.fieldMissing(tag, field) };
  }
  const foreign = Object.keys(content).filter((name) => name !== tag && name !== field);
  if (foreign.length > 0 && shape.length > 0) {
    return {
      status: 400,
      example: "fieldForeign",
      say: (sentences) => sentences.fieldForeign(tag, field, foreign.slice(0, 5)),
    };
  }
  return undefined;
};

/** Whatever else the contract forbids about the request's form. */
const checkRest: Check = ({ operation, body }, diagnostics) => {
  const field = variantOf(operation, body.value);
  const others = diagnostics.filter((diagnostic) => field === undefined || !isAbout(field, diagnostic));
  if (others.length === 0) return undefined;
  const problems = others.map(({ message }) => message).join("; ");
  return { status: 400, example: "invalidRequest", say: (sentences) => sentences.requestInvalid(problems) };
};

function checkPresence(
  { query }: ReadRequest,
  presence: (workspaceId: string, id: string) => Presence,
): Refusal | undefined {
  const workspaceId = query[WORKSPACE_PARAMETER];
  const id = query[ID_PARAMETER];
  if (typeof workspaceId !== "string" || typeof id !== "string") return undefined;
  switch (presence(workspaceId, id)) {
    case "present":
      return undefined;
    case "workspaceAbsent":
      return {
        status: 404,
        example: "workspaceNotFound",
        say: (sentences) => sentences.workspaceNotFound(workspaceId),
      };
    case "opportunityAbsent":
      return {
        status: 404,
        example: "opportunityNotFound",
        say: (sentences) => sentences.opportunityNotFound(id, workspaceId),
      };
  }
}

const checkValue: Check = ({ operation, body }, diagnostics) => {
  const field = variantOf(operation, body.value);
  if (field === undefined) return undefined;
  const value = ownValue(body.value as Record<string, unknown>, field);
  const violated = diagnostics.some((diagnostic) => isAbout(field, diagnostic));
  // Prism's validator takes the infinity that 1e400 becomes for a number.
  if (!violated && holdsFiniteNumbers(value)) return undefined;
  const schema = operation.variants.get(field)?.schema.properties?.[field] ?? {};
  return {
    status: 422,
    example: `${field}Invalid`,
    say: (sentences) =>
      sentences.valueInvalid(field, describeSchema(schema, sentences), describeValue(value, sentences)),
  };
};

function isAbout(field: string, { path }: Diagnostic): boolean {
  return path?.[0] === "body" && path[1] === field;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ownValue(object: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function holdsFiniteNumbers(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(holdsFiniteNumbers);
}
