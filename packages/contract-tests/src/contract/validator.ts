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

function compile(schema: StandaloneSchema, pointer: string): Validator {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  try {
    const validate = ajv.compile(schema);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(describe));
  } catch (cause) {
    throw new ContractError(`${pointer}: the schema cannot be compiled: ${(cause as Error).message}`, {
      cause,
    });
  }
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
