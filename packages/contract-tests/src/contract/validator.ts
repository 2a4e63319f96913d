import { Ajv2020, type ErrorObject, type Options } from "ajv/dist/2020.js";
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

/**
 * Compiles the schema of a body whose branches a tag tells apart, as strictly, for whether a body is valid and nothing
 * more: it stops at the first problem.
 *
 * @throws {ContractError} It cannot be compiled.
 */
export function acceptorOf(
  schema: StandaloneSchema,
  tagKey: string,
  pointer: string,
): (body: unknown) => boolean {
  return orContractError(pointer, () => {
    sharedAjv().validateSchema(schema, true);
    try {
      // Looks at the one branch that the tag names. Where each branch requires a tag of its own, which Ajv makes sure
      // of, that is what oneOf says, without trying all of them.
      return quickAjv().compile({ type: "object", ...schema, discriminator: { propertyName: tagKey } });
    } catch {
      return quickAjv().compile(schema);
    }
  });
}

function compile(schema: StandaloneSchema, pointer: string): Validator {
  return orContractError(pointer, () => {
    const validate = sharedAjv().compile(schema);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(describe));
  });
}

function orContractError<Compiled>(pointer: string, make: () => Compiled): Compiled {
  try {
    return make();
  } catch (cause) {
    throw new ContractError(`${pointer}: the schema cannot be compiled: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** One for all schemas: making one compiles the dialect's own schemas, which takes longer than all of a contract's. */
const sharedAjv = once(() => makeAjv({ allErrors: true }));

/** Made without the dialect's schemas: what it compiles was held against them by the other. */
const quickAjv = once(() => makeAjv({ discriminator: true, meta: false, validateSchema: false }));

function makeAjv(options: Options): Ajv2020 {
  // Ajv's tidying of the code that it writes takes a time that grows with the square of a schema's branches.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, code: { optimize: false }, ...options });
  addFormats.default(ajv);
  return ajv;
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
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
