import type { Contract, Schema } from "./contract.ts";
import type { Imports } from "./imports.ts";
import { Keywords } from "./keywords.ts";
import { below } from "./resolve.ts";
import { writeRule } from "./rule-expression.ts";

export interface CheckContext {
  contract: Contract;
  imports: Imports;
  /** How generated code names the check of a schema under `components.schemas`. */
  reference: (schemaName: string) => string;
}

/**
 * Writes any schema as an expression of the client's checks.
 *
 * @throws {Error} with the pointer and the keyword that no check enforces.
 */
export function writeCheck(context: CheckContext, schema: Schema, pointer: string): string {
  const { contract, imports, reference } = context;
  const keywords = new Keywords(schema, pointer);
  const name = /^#\/components\/schemas\/([^/]+)$/.exec(schema.$ref ?? "")?.[1];
  let check: string;
  if (name !== undefined && keywords.take("$ref")) check = reference(name);
  else if (schema.type === "object") check = writeObject(context, schema, pointer, keywords);
  else if (schema.type === "array") check = writeArray(context, schema, pointer, keywords);
  else if (schema.discriminator) check = writeVariants(context, schema, pointer, keywords);
  else return imports.call("checked", writeRule(contract, imports, schema, pointer));
  keywords.refuseRest();
  return check;
}

function writeObject(context: CheckContext, schema: Schema, pointer: string, keywords: Keywords): string {
  const { imports } = context;
  const { required = [], additionalProperties } = schema;
  const unnamed = required.filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
  const properties = { ...schema.properties, ...Object.fromEntries(unnamed.map((name) => [name, {}])) };
  for (const keyword of ["type", "properties", "required"]) keywords.take(keyword);
  if (typeof additionalProperties === "boolean") keywords.take("additionalProperties");

  const group = (name: string, names: string[]) => {
    const entries = names.map((key) => {
      const value = writeCheck(context, properties[key] ?? {}, below(pointer, "properties", key));
      return `${JSON.stringify(key)}: ${value}`;
    });
    return entries.length > 0 ? [`${name}: { ${entries.join(", ")} }`] : [];
  };
  const rules = [
    ...group("required", required),
    ...group(
      "optional",
      Object.keys(properties).filter((key) => !required.includes(key)),
    ),
    ...(additionalProperties === false ? ["closed: true"] : []),
  ];
  return imports.call("objectOf", `{ ${rules.join(", ")} }`);
}

function writeArray(context: CheckContext, schema: Schema, pointer: string, keywords: Keywords): string {
  for (const keyword of ["type", "items"]) keywords.take(keyword);
  return context.imports.call("arrayOf", writeCheck(context, schema.items ?? {}, below(pointer, "items")));
}

function writeVariants(context: CheckContext, schema: Schema, pointer: string, keywords: Keywords): string {
  const { propertyName, mapping } = schema.discriminator ?? {};
  if (!mapping) throw keywords.refusal("discriminator");
  for (const keyword of ["oneOf", "discriminator"]) keywords.take(keyword);
  const entries = Object.entries(mapping).map(
    ([value, $ref]) => `${JSON.stringify(value)}: ${writeCheck(context, { $ref }, pointer)}`,
  );
  return context.imports.call("variantOf", JSON.stringify(propertyName), `{ ${entries.join(", ")} }`);
}
