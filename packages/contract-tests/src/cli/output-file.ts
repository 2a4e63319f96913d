import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { CannotRunError } from "../run/cannot-run-error.ts";

/** A file that appears whole or not at all: what was there before stays until then. */
export interface OutputFile {
  write(text: string): void;
  /** Leaves nothing behind, if nothing was written. */
  discard(): void;
}

/**
 * Makes sure that the file can be written before anything is sent.
 *
 * @throws {CannotRunError} It cannot.
 */
export function openOutput(path: string): OutputFile {
  const draft = `${path}.${process.pid}.draft`;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error("it is a folder");
    closeSync(openSync(draft, "w"));
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
  const discard = () => rmSync(draft, { force: true });
  return {
    write(text) {
      try {
        writeFileSync(draft, text);
        renameSync(draft, path);
      } catch (cause) {
        discard();
        throw cannotWrite(path, cause);
      }
    },
    discard,
  };
}

function cannotWrite(path: string, cause: unknown): CannotRunError {
  return new CannotRunError(`The output file ${path} cannot be written: ${(cause as Error).message}`, {
    cause,
  });
}
