import type { MediaType, OpenApiDocument, ResponseObject, Schema } from "./document.ts";
import { codeKey, entityPath } from "./envelope.ts";
import { type ContractNode, child, resolve } from "./node.ts";
import type { StandaloneSchema } from "./standalone-schema.ts";
import { validatorOf } from "./validator.ts";

/** What an operation documents for one status. */
export interface DocumentedResponse {
  /** JSON pointer to the response in the contract. */
  pointer: string;
  /** By media type. Empty: the response has no body. */
  content: Record<string, DocumentedBody>;
  /** The envelope's keys that have one allowed value. */
  constants: Record<string, { value: unknown; pointer: string }>;
  /** The envelope has a key that repeats the status. */
  hasCode: boolean;
  /** The entity in the envelope, if there is one, with its properties' schemas. */
  entity: { pointer: string; properties: Record<string, Schema> } | undefined;
}

export interface DocumentedBody {
  schema: StandaloneSchema | undefined;
  /** JSON pointer to the schema. */
  pointer: string;
}

/** @throws {ContractError} A reference leads nowhere or a schema cannot be compiled. */
export function readResponse(
  document: OpenApiDocument,
  node: ContractNode<ResponseObject>,
  standalone: (schema: object) => StandaloneSchema,
): DocumentedResponse {
  const response = resolve(document, node);
  const content: Record<string, DocumentedBody> = {};
  let envelope: ContractNode<Schema> | undefined;
  for (const [mediaType, { schema }] of Object.entries<MediaType>(response.value.content ?? {})) {
    const { pointer } = child(response, "content", mediaType, "schema");
    if (schema === undefined) {
      content[mediaType] = { schema, pointer };
      continue;
    }
    envelope = resolve(document, { value: schema, pointer });
    content[mediaType] = { schema: standalone(schema), pointer: envelope.pointer };
    validatorOf(standalone(schema), pointer);
  }
  return {
    pointer: response.pointer,
    content,
    constants: envelope ? constantsOf(document, envelope) : {},
    hasCode: envelope?.value.properties?.[codeKey] !== undefined,
    entity: envelope && entityOf(document, envelope),
  };
}

function constantsOf(
  document: OpenApiDocument,
  envelope: ContractNode<Schema>,
): DocumentedResponse["constants"] {
  return Object.fromEntries(
    Object.entries(propertiesOf(document, envelope))
      .filter(([, { value }]) => value.const !== undefined)
      .map(([key, { value, pointer }]) => [key, { value: value.const, pointer }]),
  );
}

function entityOf(document: OpenApiDocument, envelope: ContractNode<Schema>): DocumentedResponse["entity"] {
  let node: ContractNode<Schema> | undefined = envelope;
  for (const key of entityPath) {
    node = propertiesOf(document, node)[key];
    if (node === undefined) return undefined;
  }
  const properties = Object.entries(propertiesOf(document, node));
  return {
    pointer: node.pointer,
    properties: Object.fromEntries(properties.map(([name, { value }]) => [name, value])),
  };
}

function propertiesOf(
  document: OpenApiDocument,
  schema: ContractNode<Schema>,
): Record<string, ContractNode<Schema>> {
  return Object.fromEntries(
    Object.keys(schema.value.properties ?? {}).map((key) => [
      key,
      resolve(document, child<Schema>(schema, "properties", key)),
    ]),
  );
}
