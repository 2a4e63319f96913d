import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ContractError } from "./contract-error.ts";
import type { StandaloneSchema } from "./standalone-schema.ts";

/** What is wrong with a value, one sentence each; empty when it is valid. */
export type Validator = (value: unknown) => string[];

const validators = new WeakMap<StandaloneSchema, Validator>();

/**
 * Compiles a schema, strictly: a keyword that would be ignored is an error, for it would check nothing.
 *
 * @param pointer Where the contract has it, for the error.
 * @throws {ContractError} It cannot be compiled.
 */
export function validatorOf(schema: StandaloneSchema, pointer: string): Validator {
  const known = validators.get(schema);
  if (known) return known;
  const validator = compile(schema, pointer);
  validators.set(schema, validator);
  return validator;
}

let sharedAjv: Ajv2020 | undefined;

function compile(schema: StandaloneSchema, pointer: string): Validator {
  sharedAjv ??= makeAjv();
  try {
    const validate = sharedAjv.compile(schema);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(describe));
  } catch (cause) {
    throw new ContractError(`${pointer}: the schema cannot be compiled: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** One for all schemas: making one compiles the dialect's own schemas, which takes longer than all of a contract's. */
function makeAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv;
}

function describe({ instancePath, message, params, keyword }: ErrorObject): string {
  return `${instancePath || "the body"} ${message}${detail(keyword, params)}`;
}

function detail(keyword: string, params: Record<string, unknown>): string {
  if (keyword === "const") return ` ${JSON.stringify(params.allowedValue)}`;
  if (keyword === "enum") return ` ${JSON.stringify(params.allowedValues)}`;
  if (keyword === "additionalProperties") return ` "${params.additionalProperty}"`;
  return "";
}
