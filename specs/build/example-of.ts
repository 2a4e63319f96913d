import type { OpenApiDocument, Schema } from "./openapi.ts";
import { resolve } from "./walk.ts";

/** The value that a schema's own examples describe: an object is put together from its properties. */
export function exampleOf(schema: Schema, document: OpenApiDocument): unknown {
  const { examples, const: constant, properties, title } = resolve(schema, document);
  if (constant !== undefined) return constant;
  if (examples?.length) return structuredClone(examples[0]);
  if (!properties)
    throw new Error(
      `A schema${title ? ` ("${title}")` : ""} has no examples to derive from: add "examples".`,
    );
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, exampleOf(property, document)]),
  );
}
