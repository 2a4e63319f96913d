import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The bundled contract, in English. */
export const contractPath: string = fileURLToPath(import.meta.resolve("@wabotify/contract/openapi.en.json"));

export const contract: Contract = JSON.parse(readFileSync(contractPath, "utf8"));

/** A JSON Schema, as far as the benchmarks look into one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** An OpenAPI description, as far as the benchmarks look into it. */
export interface Contract {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components: {
    schemas: Readonly<Record<string, Schema>>;
    responses: Readonly<Record<string, WithContent>>;
  };
}

interface Operation {
  requestBody: WithContent;
  responses: Readonly<Record<string, { $ref: string }>>;
}

export interface WithContent {
  content: { "application/json": { schema: Schema; examples: Readonly<Record<string, { value: unknown }>> } };
}

/** What a `$ref` into the contract points to. */
export function resolveReference<Found>(reference: string): Found {
  let found: unknown = contract;
  for (const key of reference.replace("#/", "").split("/")) found = (found as Record<string, unknown>)[key];
  return found as Found;
}
