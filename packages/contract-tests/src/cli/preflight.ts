import { CannotRunError } from "../run/cannot-run-error.ts";
import { reasonOf } from "../run/send.ts";

/**
 * Says whether anything answers at all, with a request that changes nothing: a server that is out of reach would fail
 * each case with the same words.
 *
 * @throws {CannotRunError} The host is unknown, refuses the connection, has no trusted certificate or stays silent.
 */
export async function preflight(baseUrl: string, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(baseUrl, {
      method: "HEAD",
      redirect: "manual",
      signal: AbortSignal.any([timeout, signal]),
    });
    await response.body?.cancel();
  } catch (cause) {
    if (signal.aborted) return;
    const reason = timeout.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(cause);
    throw new CannotRunError(`${baseUrl} cannot be reached: ${reason}`, { cause });
  }
}
