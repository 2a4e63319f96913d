import type { OpenApiDocument } from "./document.ts";

/** A JSON Schema that needs no document around it, so that a case can carry it. */
export type StandaloneSchema = Readonly<Record<string, unknown>>;

/**
 * Makes schemas of one contract standalone. Its named schemas are converted once and shared. Each takes along the ones
 * that it needs and no other: whoever compiles it reads all of them.
 */
export function standaloneSchemas(document: OpenApiDocument): (schema: object) => StandaloneSchema {
  const named = convertEach(document.components?.schemas ?? {});
  return (schema) => {
    const converted = convertObject(schema);
    const $defs = neededBy(converted, named);
    return Object.keys($defs).length === 0 ? converted : { ...converted, $defs };
  };
}

/** The named schemas that a schema refers to, and those that they refer to. */
function neededBy(schema: unknown, named: Record<string, unknown>): Record<string, unknown> {
  const needed: Record<string, unknown> = {};
  const waiting = [schema];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node !== "object" || node === null) continue;
    const name = nameIn((node as { $ref?: unknown }).$ref);
    if (name !== undefined && Object.hasOwn(named, name) && !Object.hasOwn(needed, name)) {
      needed[name] = named[name];
      waiting.push(named[name]);
    }
    waiting.push(...Object.values(node));
  }
  return needed;
}

/** The named schema that a reference leads to or into. OpenAPI's names need no escapes. */
function nameIn($ref: unknown): string | undefined {
  return typeof $ref === "string" ? /^#\/\$defs\/([^/]+)/.exec($ref)?.[1] : undefined;
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
