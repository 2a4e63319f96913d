import type { Schema } from "../contract/open-api.ts";
import type { Sentences } from "./sentences.ts";

const SHOWN_LENGTH = 40;

/** Keywords that the words for a type and a format already tell, and those that constrain nothing. */
const SILENT_KEYWORDS = new Set([
  "$schema",
  "type",
  "format",
  "anyOf",
  "oneOf",
  "const",
  "enum",
  "title",
  "description",
  "examples",
  "example",
  "default",
  "deprecated",
]);

/** What a schema expects, in words: `a string of the format date or null`. */
export function describeSchema(schema: Schema, sentences: Sentences): string {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return sentences.or(alternatives.map((branch) => describeSchema(branch, sentences)));
  if (schema.enum) return sentences.or(schema.enum.map((value) => JSON.stringify(value)));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const types = [schema.type ?? []].flat().map((type) => sentences.typeName(type));
  const named = sentences.or(types.length > 0 ? types : ["?"]);
  const words = schema.format === undefined ? named : sentences.formatted(named, schema.format);
  const limits = Object.entries(schema)
    .filter(([keyword, value]) => !SILENT_KEYWORDS.has(keyword) && !isDeep(value))
    .map(([keyword, value]) => `${keyword} ${value}`);
  return limits.length === 0 ? words : `${words} (${limits.join(", ")})`;
}

/** What a value is, in words, never longer than a line: `a string "abc"`. */
export function describeValue(value: unknown, sentences: Sentences): string {
  if (value === undefined) return sentences.absent();
  if (value === null) return sentences.typeName("null");
  if (Array.isArray(value)) return sentences.typeName("array");
  const name = sentences.typeName(typeof value);
  if (typeof value === "number") return Number.isFinite(value) ? `${name}: ${value}` : sentences.hugeNumber();
  if (typeof value === "boolean") return `${name}: ${value}`;
  return typeof value === "string" ? `${name}: ${shortened(value)}` : name;
}

function shortened(text: string): string {
  return JSON.stringify(text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text);
}

function isDeep(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
