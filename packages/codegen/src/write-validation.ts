import { type CheckContext, writeCheck } from "./check-expression.ts";
import type { Contract } from "./contract.ts";
import { findUpdate } from "./find-update.ts";
import { Imports } from "./imports.ts";

const entity = "Opportunity";

/** The checks of whole bodies, sent and answered. They stand apart, so that who does not use them does not ship them. */
export function writeValidation(contract: Contract): string {
  const { variants, responses, tag } = findUpdate(contract);
  const imports = new Imports();
  const constants = new Map<string, string>();
  const context: CheckContext = {
    contract,
    imports,
    reference: (name) => reference(context, constants, name),
  };

  const variantChecks = variants.map(
    ({ field, schemaName }) => `${field}: ${context.reference(schemaName)},`,
  );
  const bodyCheck = imports.call("variantOf", JSON.stringify(tag), "variantChecks");
  const opportunityCheck = context.reference(entity);
  const responseChecks = responses.map(({ status, schema }) => {
    const check = schema
      ? writeCheck(context, schema.node, schema.pointer)
      : imports.call("checked", imports.use("anything"));
    return `${JSON.stringify(status)}: ${check},`;
  });

  return `import type { Check } from "../checks/check.ts";
${imports.lines()}
import type { UpdatableField } from "./fields.ts";

${[...constants].map(([name, check]) => `const ${constantName(name)}: Check = ${pure(check)};`).join("\n\n")}

/** Each variant of the body, by the field that it updates. */
export const variantChecks: Readonly<Record<UpdatableField, Check>> = {
${variantChecks.join("\n")}
};

/** The body: the variant that its tag names. */
export const bodyCheck: Check = ${pure(bodyCheck)};

export const opportunityCheck: Check = ${opportunityCheck};

/** The documented bodies of answers, by status. */
export const responseChecks: Readonly<Record<string, Check>> = {
${responseChecks.join("\n")}
};
`;
}

/** Each schema becomes a constant, after those that it needs. */
function reference(context: CheckContext, constants: Map<string, string>, name: string): string {
  const pointer = `#/components/schemas/${name}`;
  if (!constants.has(name)) {
    const schema = context.contract.components.schemas[name];
    if (!schema) throw new Error(`The $ref "${pointer}" leads nowhere.`);
    constants.set(name, "");
    const check = writeCheck(context, schema, pointer);
    // Set anew, it stands behind the ones that were written on the way.
    constants.delete(name);
    constants.set(name, check);
  } else if (constants.get(name) === "") {
    throw new Error(`${pointer} contains itself, which no check of the client can do.`);
  }
  return constantName(name);
}

function constantName(schemaName: string): string {
  return schemaName.charAt(0).toLowerCase() + schemaName.slice(1);
}

/** Without the mark a bundler keeps the call, used or not. */
function pure(expression: string): string {
  return expression.endsWith(")") ? `/* @__PURE__ */ ${expression}` : expression;
}
