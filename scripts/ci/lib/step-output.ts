import { randomUUID } from "node:crypto";

/** A step's output of several lines as GitHub reads it. The delimiter cannot be guessed, so no text can end it early. */
export function stepOutput(name: string, text: string): string {
  const delimiter = `end-${randomUUID()}`;
  return `${name}<<${delimiter}\n${text}\n${delimiter}\n`;
}
