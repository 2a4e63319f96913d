import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Language } from "../sentences/language.ts";
import type { OpenApiDocument } from "./open-api.ts";

/** Where a contract comes from: a bundled OpenAPI document in JSON, as a file or as the parsed object. */
export type ContractSource = string | URL | object;

const bundles: Record<Language, string> = {
  es: "@wabotify/contract/openapi.json",
  en: "@wabotify/contract/openapi.en.json",
};

/**
 * Reads the contract that is given, else the published one in the language asked for.
 *
 * @throws {Error} naming the file, when it is missing or is no OpenAPI document in JSON.
 */
export async function readContract(
  source: ContractSource | undefined,
  language: Language,
): Promise<OpenApiDocument> {
  if (source === undefined) return readContract(contractFile(language), language);
  if (typeof source === "object" && !(source instanceof URL)) return checked(source, "that was given");
  return parse(await read(source), source);
}

/** The published contract in the language, in Spanish where there is no other. */
export function contractFile(language: Language): string {
  const { resolve } = createRequire(import.meta.url);
  try {
    return resolve(bundles[language]);
  } catch {
    return resolve(bundles.es);
  }
}

async function read(path: string | URL): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new Error(`The contract ${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function parse(text: string, path: string | URL): OpenApiDocument {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new Error(`The contract ${path} is no JSON: ${(cause as Error).message}`, { cause });
  }
  return checked(document, String(path));
}

function checked(document: unknown, name: string): OpenApiDocument {
  const { openapi, paths } = (document ?? {}) as { openapi?: unknown; paths?: unknown };
  if (typeof openapi !== "string" || !openapi.startsWith("3.") || typeof paths !== "object") {
    throw new Error(`The contract ${name} is no OpenAPI 3 document with paths.`);
  }
  return document as OpenApiDocument;
}
