import { stopRunning } from "../../lib/run.ts";
import { CommandError, stopCommands } from "../../lib/run-command.ts";
import { ReleaseError } from "./release-error.ts";

/**
 * Runs a release command: what went wrong ends on standard error, and in the exit status.
 *
 * @param takeBack What is to be done before it ends when it is interrupted.
 */
export async function runRelease(
  command: () => Promise<void>,
  takeBack: () => Promise<void> = async () => {},
): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, async () => {
      await Promise.all([stopRunning(), stopCommands()]);
      await takeBack();
      process.exit(130);
    });
  }
  try {
    await command();
  } catch (error) {
    const expected = error instanceof ReleaseError || error instanceof CommandError;
    console.error(expected ? error.message : error);
    process.exitCode = 1;
  }
}
