import type { Contract, Schema } from "./contract.ts";
import type { Imports } from "./imports.ts";
import { Keywords } from "./keywords.ts";
import { below, resolve } from "./resolve.ts";

const formats: Record<string, string> = { date: "date", "date-time": "dateTime" };
/** Formats that the rule of their type enforces: JSON read by JavaScript has no wider numbers. */
const impliedFormats: Record<string, string> = { number: "double", integer: "int64" };
const numeric = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
const constraints: Record<string, readonly string[]> = {
  string: ["minLength", "maxLength", "pattern"],
  number: numeric,
  integer: numeric,
  boolean: [],
};

/**
 * Writes the schema of a single value (no object, no array) as an expression of the client's rules.
 *
 * @throws {Error} with the pointer and the keyword that no rule enforces: the client would send what the contract forbids.
 */
export function writeRule(contract: Contract, imports: Imports, schema: Schema, pointer: string): string {
  if (schema.$ref !== undefined) {
    const siblings = new Keywords(schema, pointer);
    siblings.take("$ref");
    siblings.refuseRest();
  }
  const { node, pointer: at } = resolve<Schema>(contract, schema, pointer);
  const keywords = new Keywords(node, at);
  const rules: string[] = [];

  for (const keyword of ["const", "enum"]) {
    if (!keywords.take(keyword)) continue;
    // The allowed values have their type already.
    keywords.take("type");
    const values = keyword === "const" ? [node.const] : (node.enum ?? []);
    if (values.some((value) => Object(value) === value)) throw keywords.refusal(keyword);
    rules.push(imports.call("oneOfValues", ...values.map((value) => JSON.stringify(value))));
  }
  if (keywords.take("type")) rules.push(any(imports, writeTypes(imports, node, keywords)));
  if (keywords.take("anyOf")) {
    const branches = (node.anyOf ?? []).map((branch, index) =>
      writeRule(contract, imports, branch, below(at, "anyOf", index)),
    );
    rules.push(any(imports, branches));
  }
  keywords.refuseRest();
  return rules.length === 0 ? imports.use("anything") : all(imports, rules);
}

function writeTypes(imports: Imports, node: Schema, keywords: Keywords): string[] {
  return [node.type ?? []].flat().map((type) => {
    if (type === "null") return imports.use("nothing");
    const limiting = constraints[type];
    if (!limiting) throw keywords.refusal("type");
    const format = type === "string" ? formats[node.format ?? ""] : undefined;
    if (format || (node.format !== undefined && node.format === impliedFormats[type]))
      keywords.take("format");
    // So common that it has a shorter rule of its own.
    const isNonEmpty = type === "string" && !format && node.minLength === 1 && keywords.take("minLength");
    const limits = limiting
      .filter((keyword) => keywords.take(keyword))
      .map((keyword) => imports.call(keyword, JSON.stringify(node[keyword])));
    return all(imports, [imports.use(isNonEmpty ? "nonEmpty" : (format ?? type)), ...limits]);
  });
}

function any(imports: Imports, rules: string[]): string {
  return rules.length === 1 ? rules.join() : imports.call("anyOf", ...rules);
}

function all(imports: Imports, rules: string[]): string {
  return rules.length === 1 ? rules.join() : imports.call("allOf", ...rules);
}
