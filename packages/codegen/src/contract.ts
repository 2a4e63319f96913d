import { readFileSync } from "node:fs";

/** The parts of the bundled contract that code is generated from, besides what openapi-typescript reads itself. */
export interface Contract {
  servers: { url: string }[];
  components: {
    securitySchemes: Record<string, { type: string; in?: string; name?: string }>;
  };
}

/**
 * Reads the JSON bundle.
 *
 * @throws {Error} naming the file, when it is missing or no JSON.
 */
export function readContract(path: string | URL): Contract {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`There is no bundled contract at ${path}. Run "pnpm generate" from the root.`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`The bundled contract ${path} is no JSON: ${(cause as Error).message}`, { cause });
  }
}
