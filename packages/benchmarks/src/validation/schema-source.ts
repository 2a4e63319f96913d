import { resolveReference, type Schema } from "../contract/contract.ts";

/** How a library's schemas are written, keyword by keyword. Each answers an expression in the library's own language. */
export interface Dialect {
  /** What a module of schemas begins with. */
  imports: string;
  text(options: { minLength?: number; format?: string }): string;
  number: string;
  integer: string;
  nothing: string;
  anything: string;
  literal(value: unknown): string;
  array(item: string): string;
  object(properties: [name: string, schema: string][], closed: boolean): string;
  optional(schema: string): string;
  union(schemas: string[]): string;
  variants(tag: string, schemas: string[]): string;
}

interface Known extends Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  format?: string;
  minLength?: number;
  items?: Known;
  properties?: Record<string, Known>;
  required?: string[];
  additionalProperties?: boolean;
  anyOf?: Known[];
  oneOf?: Known[];
  discriminator?: { propertyName: string };
}

/** What says nothing of the value, or nothing that is checked here (an int64 is an integer). */
const silent = ["title", "description", "examples", "minItems", "additionalProperties", "required", "format"];
const spoken = [
  "$ref",
  "type",
  "const",
  "minLength",
  "items",
  "properties",
  "anyOf",
  "oneOf",
  "discriminator",
];

/**
 * A schema of the contract in the words of a library, as one who knows it would write it.
 *
 * @throws {Error} naming a keyword that it cannot say: the contract has learnt it since.
 */
export function schemaSource(schema: Schema, dialect: Dialect): string {
  const given: Known = schema;
  for (const keyword of Object.keys(given))
    if (!silent.includes(keyword) && !spoken.includes(keyword) && !keyword.startsWith("x-"))
      throw new Error(`The benchmark cannot say "${keyword}" in the words of other libraries.`);
  const say = (part: Schema) => schemaSource(part, dialect);

  if (given.$ref) return say(resolveReference(given.$ref));
  if (given.oneOf) {
    if (!given.discriminator) throw new Error("The benchmark knows oneOf with a discriminator alone.");
    return dialect.variants(given.discriminator.propertyName, given.oneOf.map(say));
  }
  if (given.anyOf) return dialect.union(given.anyOf.map(say));
  if ("const" in given) return dialect.literal(given.const);
  if (given.type === undefined) return dialect.anything;
  const types = [given.type].flat().map((type) => sayType(type, given, dialect, say));
  return types.length === 1 ? (types[0] ?? "") : dialect.union(types);
}

function sayType(type: string, given: Known, dialect: Dialect, say: (part: Schema) => string): string {
  const { minLength, format, items = {}, properties = {}, required = [], additionalProperties } = given;
  switch (type) {
    case "string":
      return dialect.text({ ...(minLength && { minLength }), ...(format && { format }) });
    case "number":
      return dialect.number;
    case "integer":
      return dialect.integer;
    case "null":
      return dialect.nothing;
    case "array":
      return dialect.array(say(items));
    case "object":
      return dialect.object(
        Object.entries(properties).map(([name, property]) => [
          name,
          required.includes(name) ? say(property) : dialect.optional(say(property)),
        ]),
        additionalProperties === false,
      );
    default:
      throw new Error(`The benchmark cannot say the type "${type}" in the words of other libraries.`);
  }
}
