import type { Say, TextKey } from "../texts/texts.ts";
import type { Schema } from "./open-api.ts";

const typeNames: Record<string, TextKey> = {
  array: "type.array",
  boolean: "type.boolean",
  integer: "type.integer",
  null: "type.null",
  number: "type.number",
  object: "type.object",
  string: "type.string",
};

/** What a value may be, in words: `a text in the format date, or null`. */
export function kindOf(schema: Schema, say: Say): string {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches)
    return alternatives(
      branches.map((branch) => kindOf(branch, say)),
      say,
    );
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum)
    return alternatives(
      schema.enum.map((value) => `\`${JSON.stringify(value)}\``),
      say,
    );
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return say("type.any");
  return alternatives(
    types.map((type) => {
      const key = typeNames[type];
      const name = key === undefined ? type : say(key);
      return schema.format && type !== "null"
        ? say("type.formatted", { type: name, format: schema.format })
        : name;
    }),
    say,
  );
}

/** The limits that a schema sets beside its type, a phrase each. */
export function limitsOf(schema: Schema, say: Say): string[] {
  const limits: string[] = [];
  if (schema.minLength) limits.push(say("limit.minLength", { count: schema.minLength }));
  if (schema.maxLength !== undefined) limits.push(say("limit.maxLength", { count: schema.maxLength }));
  if (schema.minimum !== undefined) limits.push(say("limit.minimum", { count: schema.minimum }));
  if (schema.maximum !== undefined) limits.push(say("limit.maximum", { count: schema.maximum }));
  if (schema.pattern !== undefined) limits.push(say("limit.pattern", { pattern: schema.pattern }));
  return limits;
}

function alternatives(names: string[], say: Say): string {
  const unique = [...new Set(names)];
  const last = unique.pop() ?? "";
  return unique.length === 0 ? last : say("type.or", { first: unique.join(", "), last });
}
