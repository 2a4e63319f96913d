import type { Body, Contract, Operation, Parameter, Schema } from "./contract.ts";
import { below, type Located, resolve } from "./resolve.ts";

const operationId = "updateOpportunity";
const mediaType = "application/json";

/** What the contract says of the one operation that the client turns changes into. */
export interface UpdateOperation {
  path: string;
  /** In upper case. */
  method: string;
  query: Located<Parameter>[];
  /** The property of the body that names the variant. */
  tag: string;
  /** In the contract's order. */
  variants: Variant[];
  /** The schema of each documented status; `undefined` for a status without a JSON body. */
  responses: { status: string; schema: Located<Schema> | undefined }[];
}

export interface Variant {
  field: string;
  /** Its key under `components.schemas`. */
  schemaName: string;
  /** Of the field's value. */
  value: Located<Schema>;
}

/** @throws {Error} naming what the operation lacks, or the pointer of a variant that is none. */
export function findUpdate(contract: Contract): UpdateOperation {
  const { path, method, operation, pointer } = findOperation(contract);
  const query = (operation.parameters ?? [])
    .map((parameter, index) => resolve<Parameter>(contract, parameter, below(pointer, "parameters", index)))
    .filter(({ node }) => node.in === "query");
  const responses = Object.entries(operation.responses ?? {}).map(([status, response]) => ({
    status,
    schema: jsonSchema(contract, response, below(pointer, "responses", status)),
  }));
  const body = jsonSchema(contract, operation.requestBody ?? {}, below(pointer, "requestBody"));
  if (!body) throw new Error(`The operation ${operationId} has no ${mediaType} body.`);
  return { path, method: method.toUpperCase(), query, responses, ...variantsOf(contract, body) };
}

function findOperation(contract: Contract) {
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId === operationId)
        return { path, method, operation, pointer: below("#/paths", path, method) };
    }
  }
  throw new Error(`The contract has no operation with operationId "${operationId}".`);
}

/** The schema as it is referred to, so that its name is still to be seen. */
function jsonSchema(contract: Contract, body: Operation["requestBody"] & object, pointer: string) {
  const { node, pointer: at } = resolve<Body>(contract, body, pointer);
  const schema = node.content?.[mediaType]?.schema;
  return schema && { node: schema, pointer: below(at, "content", mediaType, "schema") };
}

function variantsOf(contract: Contract, body: Located<Schema>): Pick<UpdateOperation, "tag" | "variants"> {
  const { node, pointer } = resolve<Schema>(contract, body.node, body.pointer);
  const { propertyName: tag, mapping } = node.discriminator ?? {};
  if (tag === undefined || mapping === undefined)
    throw new Error(`The body at ${pointer} needs a oneOf with a discriminator and its full mapping.`);
  const variants = Object.entries(mapping).map(([field, $ref]) => variant(contract, tag, field, $ref));
  return { tag, variants };
}

function variant(contract: Contract, tag: string, field: string, $ref: string): Variant {
  const { node, pointer } = resolve<Schema>(contract, { $ref }, $ref);
  const { properties = {}, required = [], additionalProperties } = node;
  const value = properties[field];
  const holdsBoth = [tag, field].every((name) => required.includes(name));
  if (!value || !holdsBoth || Object.keys(properties).length !== 2 || additionalProperties !== false) {
    throw new Error(
      `The variant ${pointer} must require "${tag}" and "${field}" and allow nothing else: the client sends exactly these.`,
    );
  }
  return {
    field,
    schemaName: pointer.slice(pointer.lastIndexOf("/") + 1),
    value: { node: value, pointer: below(pointer, "properties", field) },
  };
}
