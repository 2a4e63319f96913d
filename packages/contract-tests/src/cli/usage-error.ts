import { CannotRunError } from "../run/cannot-run-error.ts";

/** The arguments are wrong. */
export class UsageError extends CannotRunError {
  override readonly name: string = "UsageError";

  constructor(message: string) {
    super(`${message} See wabotify-contract-tests --help.`);
  }
}
