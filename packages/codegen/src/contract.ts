import { readFileSync } from "node:fs";

/** The parts of the bundled contract that code is generated from, besides what openapi-typescript reads itself. */
export interface Contract {
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    securitySchemes: Record<string, { type: string; in?: string; name?: string }>;
    schemas: Record<string, Schema>;
  };
}

export interface Operation {
  operationId?: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Body | Reference>;
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: string;
  schema: Schema;
}

export interface Body {
  content?: Record<string, { schema?: Schema }>;
}

/** A JSON Schema with the keywords that some code here looks at; any other may stand beside them. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  [keyword: string]: unknown;
}

/**
 * Reads the JSON bundle.
 *
 * @throws {Error} naming the file, when it is missing, no JSON, or no OpenAPI document.
 */
export function readContract(path: string | URL): Contract {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`There is no bundled contract at ${path}. Run "pnpm generate" from the root.`, { cause });
  }
  let contract: unknown;
  try {
    contract = JSON.parse(text);
  } catch (cause) {
    throw new Error(`The bundled contract ${path} is no JSON: ${(cause as Error).message}`, { cause });
  }
  for (const part of ["openapi", "servers", "paths", "components"]) {
    if (!Object.hasOwn(Object(contract), part))
      throw new Error(
        `The bundled contract ${path} is no OpenAPI document with components: it has no "${part}".`,
      );
  }
  return contract as Contract;
}
