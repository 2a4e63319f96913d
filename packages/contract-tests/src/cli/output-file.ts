import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { CannotRunError } from "../run/cannot-run-error.ts";

/**
 * Makes sure that a file can be written, and leaves nothing behind.
 *
 * @throws {CannotRunError} It cannot.
 */
export function checkOutput(path: string): void {
  const draft = draftOf(path);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error("it is a folder");
    closeSync(openSync(draft, "w"));
    rmSync(draft);
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
}

/**
 * Writes a file whole or not at all: what was there before stays until then.
 *
 * @throws {CannotRunError} It cannot be written.
 */
export function writeOutput(path: string, text: string): void {
  const draft = draftOf(path);
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cannotWrite(path, cause);
  }
}

/** In the same folder: a rename is one step only within a file system. */
function draftOf(path: string): string {
  return `${path}.${process.pid}.draft`;
}

function cannotWrite(path: string, cause: unknown): CannotRunError {
  return new CannotRunError(`The output file ${path} cannot be written: ${(cause as Error).message}`, {
    cause,
  });
}
