import { readFileSync } from "node:fs";
import { ContractError } from "./contract-error.ts";

/**
 * Reads a contract bundled as one JSON document.
 *
 * @param path A file's path or `file:` URL. @default the bundle of `@wabotify/contract` that is installed beside this package
 * @throws {ContractError} naming the file, when it cannot be read or is no JSON.
 */
export function readContract(path?: string | URL): object {
  const file = path ?? new URL(import.meta.resolve("@wabotify/contract/openapi.json"));
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new ContractError(`The contract ${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
  let contract: unknown;
  try {
    contract = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new ContractError(`The contract ${file} is no JSON: ${oneLine((cause as Error).message)}`, {
      cause,
    });
  }
  if (typeof contract !== "object" || contract === null || Array.isArray(contract)) {
    throw new ContractError(`The contract ${file} is no JSON object.`);
  }
  return contract;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
