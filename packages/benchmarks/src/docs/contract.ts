import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The contract that every site shows, and the operation that its reader comes for. */
export interface Contract {
  file: string;
  content: Buffer;
  tag: string;
  operationId: string;
  method: string;
  path: string;
  /** How the operation's description begins: who sees this sees the operation. */
  opening: string;
}

interface OpenApi {
  paths: Record<string, Record<string, { operationId?: string; tags?: string[]; description?: string }>>;
}

/** Ours, in Spanish, as it is published. */
export function readContract(): Contract {
  const file = fileURLToPath(import.meta.resolve("@wabotify/contract/openapi.json"));
  const content = readFileSync(file);
  return { file, content, ...firstOperation(JSON.parse(content.toString()) as OpenApi) };
}

/** @throws {Error} when the first operation has no name, tag or description: no site could be asked for it. */
export function firstOperation({ paths }: OpenApi): Omit<Contract, "file" | "content"> {
  const [path = "", item = {}] = Object.entries(paths)[0] ?? [];
  const [method = "", operation = {}] = Object.entries(item)[0] ?? [];
  const { operationId, tags: [tag] = [], description } = operation;
  // What comes before the first mark-up is the same text in every renderer.
  const opening = description?.split(/[`*_[\n]/)[0]?.trim();
  if (!operationId || !tag || !opening) {
    throw new Error(`The operation ${method} ${path} has no operationId, tag or description.`);
  }
  return { tag, operationId, method, path, opening };
}
