import { join } from "node:path";

const repository = `${join(import.meta.dirname, "../../../..")}/`;

/** Why something failed, in the one line that a table has for it. Paths are told from the repository's root. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
  return reason.replaceAll(repository, "");
}
