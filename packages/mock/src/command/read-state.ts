import { readFile } from "node:fs/promises";

/** @throws {Error} naming the file, when it cannot be read or is no JSON. What it holds is checked by the mock. */
export async function readState(file: string): Promise<Record<string, unknown>[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new Error(`The state file ${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`The state file ${file} is no JSON: ${(cause as Error).message}`, { cause });
  }
}
