import type { OpenApiDocument } from "./document.ts";

/** A JSON Schema that needs no document around it, so that a case can carry it. */
export type StandaloneSchema = Readonly<Record<string, unknown>>;

/** Makes schemas of one contract standalone. Its named schemas are converted once and shared. */
export function standaloneSchemas(document: OpenApiDocument): (schema: object) => StandaloneSchema {
  const $defs = convertEach(document.components?.schemas ?? {});
  return (schema) => ({ ...convertObject(schema), $defs });
}

/** Keywords whose value is a map from names to schemas: a name there is no keyword. */
const schemaMaps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
/** Keywords whose value is data. */
const dataKeywords = new Set(["const", "enum", "examples", "default"]);
/** What OpenAPI adds to JSON Schema and says nothing about validity: a oneOf holds without its discriminator too. */
const openApiKeywords = new Set(["discriminator", "xml", "externalDocs", "example"]);

function convert(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(convert);
  return typeof node === "object" && node !== null ? convertObject(node) : node;
}

function convertObject(schema: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !keyword.startsWith("x-") && !openApiKeywords.has(keyword))
      .map(([keyword, value]) => [keyword, convertKeyword(keyword, value)]),
  );
}

function convertKeyword(keyword: string, value: unknown): unknown {
  if (dataKeywords.has(keyword)) return value;
  if (schemaMaps.has(keyword)) return convertEach(value as object);
  if (keyword === "$ref") return String(value).replace("#/components/schemas/", "#/$defs/");
  return convert(value);
}

function convertEach(schemas: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, convert(schema)]));
}
