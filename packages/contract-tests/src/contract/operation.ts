import { ContractError } from "./contract-error.ts";
import {
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
} from "./document.ts";
import { type ContractNode, child, resolve } from "./node.ts";
import { type DocumentedResponse, readResponse } from "./response.ts";
import { type StandaloneSchema, standaloneSchemas } from "./standalone-schema.ts";

/** An operation of the contract, with its references followed. */
export interface Operation {
  /** The `operationId`, or method and path. */
  id: string;
  method: string;
  path: string;
  node: ContractNode<OperationObject>;
  parameters: ContractNode<Parameter>[];
  /** By status as the contract writes it: `"200"`, `"4XX"`, `"default"`. */
  responses: Record<string, DocumentedResponse>;
  document: OpenApiDocument;
  standalone: (schema: object) => StandaloneSchema;
}

/**
 * The contract's operations in its order.
 *
 * @throws {ContractError} An operation documents no response, a reference leads nowhere or a schema cannot be compiled.
 */
export function operationsOf(document: OpenApiDocument): Operation[] {
  const standalone = memoized(standaloneSchemas(document));
  const paths = child<OpenApiDocument["paths"]>({ value: document, pointer: "" }, "paths");
  return Object.keys(paths.value).flatMap((path) => {
    const item = resolve(document, child<PathItem>(paths, path));
    return httpMethods
      .filter((method) => item.value[method] !== undefined)
      .map((method) => readOperation(document, item, method, path, standalone));
  });
}

function readOperation(
  document: OpenApiDocument,
  item: ContractNode<PathItem>,
  method: HttpMethod,
  path: string,
  standalone: Operation["standalone"],
): Operation {
  const node = child<OperationObject>(item, method);
  const statuses = Object.keys(node.value.responses ?? {});
  if (statuses.length === 0) {
    throw new ContractError(`${node.pointer}/responses: the operation documents no response.`);
  }
  return {
    id: node.value.operationId ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    node,
    parameters: [...parametersAt(document, item), ...parametersAt(document, node)],
    responses: Object.fromEntries(
      statuses.map((status) => [
        status,
        readResponse(document, child(node, "responses", status), standalone),
      ]),
    ),
    document,
    standalone,
  };
}

function parametersAt(
  document: OpenApiDocument,
  node: ContractNode<{ parameters?: Parameter[] }>,
): ContractNode<Parameter>[] {
  return (node.value.parameters ?? []).map((_, index) =>
    resolve(document, child<Parameter>(node, "parameters", String(index))),
  );
}

/** The same schema gives the same object, so that it is compiled once. */
function memoized(standalone: Operation["standalone"]): Operation["standalone"] {
  const made = new WeakMap<object, StandaloneSchema>();
  return (schema) => {
    const known = made.get(schema) ?? standalone(schema);
    made.set(schema, known);
    return known;
  };
}
