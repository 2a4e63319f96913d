// The parts of the bundled OpenAPI document that the mock reads.

export interface OpenApiDocument {
  paths: Record<string, Record<string, unknown>>;
  components?: { securitySchemes?: Record<string, SecurityScheme> };
}

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
}

export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, ResponseObject>;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
}

interface ResponseObject {
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { value: unknown }>;
}

export interface Schema {
  [keyword: string]: unknown;
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string };
}

/** Follows a `$ref` within the document; anything else is answered as it is. */
export function resolve<Node extends object>(node: Node, document: OpenApiDocument): Node {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node;
  const target = $ref
    .slice("#/".length)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], document);
  if (typeof target !== "object" || target === null) {
    throw new Error(`The contract's $ref "${$ref}" leads nowhere. Give the mock the bundled contract.`);
  }
  return resolve(target as Node, document);
}
