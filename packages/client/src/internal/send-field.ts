import type { Logger } from "../client-options.ts";
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

/** One call's opportunity and how to reach it. */
export interface Call extends Settings {
  query: UpdateQuery;
  signal: AbortSignal | undefined;
  gate: Gate;
}

/** When the server takes requests again, by the clock, in milliseconds. Calls that run together share one. */
export interface Gate {
  until: number;
}

interface AttemptEnd extends Reading {
  status?: number;
  /** When to send again, by the clock, in milliseconds; nothing if not. */
  retryAt?: number | false;
}

/** Sends one field until the API takes it, refuses it, or the retries are used up. Throws nothing. */
export async function sendField(call: Call, fieldValue: FieldValue): Promise<Reading> {
  const { query, signal, maxRetries, logger, gate } = call;
  let outcome: Outcome = "rejected";
  let retryAt = 0;
  try {
    for (let attempt = 1; ; attempt++) {
      for (;;) {
        const wait = Math.max(retryAt, gate.until) - Date.now();
        if (wait <= 0) break;
        await pause(wait, signal);
      }
      signal?.throwIfAborted();
      const started = Date.now();
      const end = await attemptField(call, fieldValue, attempt <= maxRetries && backoffMs(attempt));
      log(
        logger,
        end.opportunity ? "debug" : end.retryAt ? "warn" : "error",
        `${updateMethod} ${updatePath} id=${query.id.slice(0, 4)}… field=${fieldValue[0]} status=${end.status ?? "none"} ms=${Date.now() - started} attempt=${attempt}`,
      );
      outcome = end.outcome ?? outcome;
      if (!end.retryAt) return { ...end, outcome };
      retryAt = end.retryAt;
    }
  } catch (error) {
    // The signal's reason, from between two attempts.
    return { error, outcome };
  }
}

/** @param backoff How long to wait before another attempt, if the server does not say; `false` if this is the last. */
async function attemptField(
  { query, signal, timeoutMs, headers, send, gate, onContractViolation }: Call,
  [field, value]: FieldValue,
  backoff: number | false,
): Promise<AttemptEnd> {
  const { workspaceId } = query;
  const shown = (text: unknown) =>
    typeof text === "string"
      ? text.replaceAll(workspaceId, "…").replaceAll(encodeURIComponent(workspaceId), "…")
      : "no reason given";
  const unanswered = (error: unknown): AttemptEnd => ({
    error,
    outcome: "unknown",
    retryAt: backoff !== false && Date.now() + backoff,
  });
  const exchange = async (inner: AbortSignal): Promise<AttemptEnd> => {
    const response = await send({
      query,
      headers: { ...headers, [workspaceHeader]: workspaceId },
      // The pairing of a field with its type is lost once fields are looped over.
      body: { [fieldTag]: field, [field]: value } as unknown as UpdateBody,
      signal: inner,
    });
    const { status } = response;
    const now = Date.now();
    const asked = retryAfterMs(response.headers.get("retry-after") ?? "", now);
    if (status === 429 && asked) gate.until = Math.max(gate.until, now + Math.min(asked, longestWaitMs));
    if (backoff !== false && isPassing(status, asked)) {
      // A body that nobody reads would keep the connection busy.
      response.body?.cancel().catch(() => {});
      return { status, outcome: outcomeOf(status), retryAt: now + (asked ?? backoff) };
    }
    const text = await response.text();
    const body = bodyOf(text);
    onContractViolation?.(status, body);
    return { status, ...readAnswer(response, text, body, asked, shown) };
  };

  try {
    return await withDeadline(timeoutMs, signal, exchange, () =>
      unanswered(new TimeoutError(`No whole answer within ${timeoutMs} ms`)),
    );
  } catch (cause) {
    if (signal?.aborted) return { error: signal.reason, outcome: "unknown" };
    const { message, cause: deeper } = Object(cause);
    return unanswered(
      new ConnectionError(`No whole answer: ${shown(Object(deeper).message ?? message ?? cause)}`, { cause }),
    );
  }
}

/** A logger that throws must not make a change that was applied look as if it failed. */
function log(logger: Logger | undefined, level: keyof Logger, line: string): void {
  try {
    logger?.[level](line);
  } catch {}
}
