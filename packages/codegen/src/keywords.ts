import type { Schema } from "./contract.ts";

/** Keywords that say something to people and nothing to a validator. */
const annotations = ["title", "description", "examples", "example", "deprecated", "$comment", "externalDocs"];

/** Values with which a keyword says nothing: every value keeps to it. */
const vacuous: Record<string, unknown> = {
  minItems: 0,
  minLength: 0,
  minProperties: 0,
  uniqueItems: false,
};

/** The keywords of one schema that are still to be turned into code. */
export class Keywords {
  readonly #schema: Schema;
  readonly #pointer: string;
  readonly #open: Set<string>;

  constructor(schema: Schema, pointer: string) {
    this.#schema = schema;
    this.#pointer = pointer;
    const asserting = Object.keys(schema).filter(
      (key) =>
        !annotations.includes(key) &&
        !key.startsWith("x-") &&
        !(Object.hasOwn(vacuous, key) && schema[key] === vacuous[key]),
    );
    this.#open = new Set(asserting);
  }

  /** Whether the schema has the keyword. From here on it counts as enforced. */
  take(keyword: string): boolean {
    return this.#open.delete(keyword);
  }

  /** @throws {Error} with the pointer and the keyword that is left. */
  refuseRest(): void {
    for (const keyword of this.#open) throw this.refusal(keyword);
  }

  refusal(keyword: string): Error {
    const said = `${JSON.stringify(keyword)}: ${JSON.stringify(this.#schema[keyword])}`;
    return new Error(
      `${this.#pointer} has the keyword ${said}, which no check of the client enforces here. Leave it out of the contract, or add the check to packages/client/src/checks and to packages/codegen/src.`,
    );
  }
}
