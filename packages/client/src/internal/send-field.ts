import { ConnectionError, TimeoutError } from "../errors/connection-error.ts";
import type { Outcome } from "../errors/partial-update-error.ts";
import { fieldTag, updateMethod, updatePath, workspaceHeader } from "../generated/contract.ts";
import type { UpdateBody, UpdateQuery } from "../types.ts";
import { bodyOf, type Reading, readAnswer } from "./answer.ts";
import { pause, withDeadline } from "./deadline.ts";
import type { FieldValue } from "./preflight.ts";
import { retryAfterMs } from "./retry-after.ts";
import { backoffMs, isPassing, longestWaitMs, outcomeOf } from "./retry-policy.ts";
import type { Settings } from "./settings.ts";

/** When the server takes requests again, by the clock, in milliseconds. Calls that run together share one. */
export interface Gate {
  until: number;
}

/** Sends one field until the API takes it, refuses it, or the retries are used up. Throws nothing. */
export async function sendField(
  { timeoutMs, maxRetries, headers, send, logger, onContractViolation }: Settings,
  gate: Gate,
  signal: AbortSignal | undefined,
  query: UpdateQuery,
  [field, value]: FieldValue,
): Promise<Reading> {
  const { id, workspaceId } = query;
  const shown = (text: unknown) =>
    typeof text === "string"
      ? text.replaceAll(workspaceId, "…").replaceAll(encodeURIComponent(workspaceId), "…")
      : "no reason given";
  let outcome: Outcome = "rejected";

  for (let attempt = 1, retryAt = 0; ; attempt++) {
    let started = 0;
    let status: number | string = "none";
    const backoff = attempt <= maxRetries && backoffMs(attempt);
    const unanswered = (error: unknown): Reading => {
      retryAt = backoff === false ? 0 : Date.now() + backoff;
      return { error, outcome: "unknown" };
    };

    const exchange = async (inner: AbortSignal): Promise<Reading> => {
      started = Date.now();
      const response = await send(
        query,
        { ...headers, [workspaceHeader]: workspaceId },
        // The pairing of a field with its type is lost once fields are looped over.
        { [fieldTag]: field, [field]: value } as unknown as UpdateBody,
        inner,
      );
      const now = Date.now();
      const asked = retryAfterMs(response.headers.get("retry-after") ?? "", now);
      status = response.status;
      if (status === 429 && asked) gate.until = Math.max(gate.until, now + Math.min(asked, longestWaitMs));
      if (backoff !== false && isPassing(status, asked)) {
        retryAt = now + (asked ?? backoff);
        // A body that nobody reads would keep the connection busy.
        response.body?.cancel().catch(() => {});
        return { outcome: outcomeOf(status) };
      }
      const text = await response.text();
      const body = bodyOf(text);
      onContractViolation?.(status, body);
      return readAnswer(response, text, body, asked, shown);
    };

    let end: Reading;
    try {
      for (let wait = 1; wait > 0; ) {
        wait = Math.max(retryAt, gate.until) - Date.now();
        if (wait > 0) await pause(wait, signal);
      }
      retryAt = 0;
      end = await withDeadline(timeoutMs, signal, exchange, () =>
        unanswered(new TimeoutError(`No whole answer within ${timeoutMs} ms`)),
      );
    } catch (cause) {
      const { message, cause: deeper } = Object(cause);
      end = unanswered(
        new ConnectionError(`No whole answer: ${shown(Object(deeper).message || message || cause)}`, {
          cause,
        }),
      );
      if (signal?.aborted) {
        retryAt = 0;
        end.error = signal.reason;
        if (!started) end.outcome = outcome;
      }
    }
    // A logger that throws must not make a change that was applied look as if it failed.
    try {
      (started ? logger : undefined)?.[end.opportunity ? "debug" : retryAt ? "warn" : "error"](
        `${updateMethod} ${updatePath} id=${id.slice(0, 4)}… field=${field} status=${status} ms=${Date.now() - started} attempt=${attempt}`,
      );
    } catch {}
    outcome = end.outcome ?? outcome;
    if (!retryAt) return { ...end, outcome };
  }
}
