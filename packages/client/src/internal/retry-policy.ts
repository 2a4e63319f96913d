import type { Outcome } from "../errors/partial-update-error.ts";

/** Answers that were given before the change was tried: what an earlier attempt did still counts. */
const untried = [408, 429, 503];

/** Answers that a repetition may better. */
const passing: readonly number[] = [...untried, 500, 502, 504];

/** A longer `Retry-After` is left to the caller, in milliseconds. */
export const longestWaitMs = 60_000;

/** Whether an answer is worth a retry. @param asked What its `Retry-After` says, in milliseconds. */
export function isPassing(status: number, asked = 0): boolean {
  return passing.includes(status) && asked <= longestWaitMs;
}

/**
 * How long to wait before a retry when the server does not say, in milliseconds: anything from 0 to 500, doubled for
 * each retry after the first, at most 8 000. Clients that failed together do not come back together.
 *
 * @param retry 1 for the first.
 */
export function backoffMs(retry: number): number {
  return Math.random() * Math.min(8000, 250 * 2 ** retry);
}

/** What an answer without success says of the field; `undefined`: nothing. */
export function outcomeOf(status: number): Outcome | undefined {
  if (untried.includes(status)) return undefined;
  // A server that failed, or a gateway in front of it, does not tell whether the change was made.
  return status < 500 ? "rejected" : "unknown";
}
