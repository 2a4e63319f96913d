import type { Contract, Schema } from "./contract.ts";
import { findUpdate, type Variant } from "./find-update.ts";
import { Imports } from "./imports.ts";
import { below, resolve } from "./resolve.ts";
import { writeRule } from "./rule-expression.ts";

/** The fields that may be updated: their names, the types of their values, and the rules before sending. */
export function writeFields(contract: Contract): string {
  const { variants, query } = findUpdate(contract);
  const imports = new Imports();
  const rule = (schema: Schema, pointer: string) => writeRule(contract, imports, schema, pointer);
  const fieldRules = variants.map(({ field, value }) => `${field}: ${rule(value.node, value.pointer)},`);
  const queryRules = query.map(
    ({ node, pointer }) => `${node.name}: ${rule(node.schema, below(pointer, "schema"))},`,
  );
  const names = (all: string[]) => all.map((name) => JSON.stringify(name)).join(" | ");

  return `import type { Rule } from "../checks/rule.ts";
${imports.lines()}
import type { components } from "./openapi.ts";

/** A field that the contract allows to be updated: a value of the body's tag. */
export type UpdatableField = ${names(variants.map(({ field }) => field))};

/** New values by field, as the variants of the contract's body have them. */
export interface Changes {
${variants.map((variant) => property(contract, variant)).join("\n")}
}

/** What the value of each field must be. */
export const fieldRules: Readonly<Record<UpdatableField, Rule>> = {
${fieldRules.join("\n")}
};

/** What each query parameter must be. */
export const queryRules: Readonly<Record<${names(query.map(({ node }) => node.name))}, Rule>> = {
${queryRules.join("\n")}
};
`;
}

function property(contract: Contract, { field, schemaName, value }: Variant): string {
  const { description } = resolve<Schema>(contract, value.node, value.pointer).node;
  const lines = description?.trim().replaceAll("*/", "*\\/").replaceAll("\n", "\n * ");
  const type = `components["schemas"][${JSON.stringify(schemaName)}][${JSON.stringify(field)}]`;
  return `${lines ? `/** ${lines} */\n` : ""}${field}?: ${type}${takesMoment(contract, value.node) ? " | Date" : ""};`;
}

/** Whether a moment in time is allowed. In TypeScript it may then be a `Date`. */
function takesMoment(contract: Contract, schema: Schema): boolean {
  const { node } = resolve<Schema>(contract, schema, "");
  return node.format === "date-time" || (node.anyOf ?? []).some((branch) => takesMoment(contract, branch));
}
