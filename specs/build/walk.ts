import type { MediaType, OpenApiDocument, Operation, Schema } from "./openapi.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export interface PlacedOperation {
  path: string;
  method: string;
  operation: Operation;
}

export function operationsOf({ paths }: OpenApiDocument): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, pathItem]) =>
    METHODS.flatMap((method) => {
      const operation = pathItem[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** One branch of a discriminated body: the update of one field. */
export interface Variant {
  /** The tag's value, which is also the field's name. */
  field: string;
  tag: string;
  schema: Schema;
  /** The media type whose body it is. */
  body: MediaType;
}

export function variantsOf({ requestBody }: Operation, document: OpenApiDocument): Variant[] {
  return Object.values(requestBody?.content ?? {}).flatMap((body) => {
    const { discriminator, oneOf } = resolve(body.schema, document);
    if (!discriminator || !oneOf) return [];
    const tag = discriminator.propertyName;
    return oneOf.map((branch) => {
      const schema = resolve(branch, document);
      return { tag, field: String(schema.properties?.[tag]?.const), schema, body };
    });
  });
}

/** The media types of an operation's response, or none if it has no such response. */
export function answersOf({ responses }: Operation, status: string, document: OpenApiDocument): MediaType[] {
  const response = responses[status];
  return response ? Object.values(resolve(response, document).content ?? {}) : [];
}

/** Follows a `$ref` into the bundle. */
export function resolve<Node extends object>(node: Node, document: OpenApiDocument): Node {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node;
  const target = $ref
    .slice("#/".length)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], document);
  if (target === undefined) throw new Error(`The bundle's $ref "${$ref}" leads nowhere.`);
  return resolve(target as Node, document);
}
