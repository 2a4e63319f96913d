import { ConnectionError, TimeoutError } from "../errors/connection-error.ts";
import type { Outcome } from "../errors/partial-update-error.ts";
import { fieldTag, updateMethod, updatePath, workspaceHeader } from "../generated/contract.ts";
import type { UpdateBody, UpdateQuery } from "../types.ts";
import { type Reading, readAnswer } from "./answer.ts";
import { withDeadline } from "./deadline.ts";
import { retryAfterMs } from "./retry-after.ts";
import { backoffMs, isPassing, longestWaitMs, outcomeOf } from "./retry-policy.ts";
import type { Send } from "./send.ts";
import type { CallSettings, Settings } from "./settings.ts";

/** Settings with the way to send by them. */
export interface Sending extends Settings {
  send: Send;
}

export type Call = Sending & CallSettings;

/** Sends one field until the API takes it, refuses it, or the retries are used up. Throws nothing. */
export async function sendField(
  call: Call,
  query: UpdateQuery,
  field: string,
  value: unknown,
): Promise<Reading> {
  const { timeoutMs, signal, gate } = call;
  const { id, workspaceId } = query;
  const shown = (text: unknown) =>
    typeof text === "string"
      ? text.replaceAll(workspaceId, "…").replaceAll(encodeURIComponent(workspaceId), "…")
      : "no reason given";
  let outcome: Outcome = "rejected";
  let retryAt = 0;
  const waitMs = () => Math.max(retryAt, gate.until) - Date.now();

  for (let attempt = 1; ; attempt++) {
    let started = 0;
    let status: number | string = "none";
    const retryMs = attempt > call.maxRetries ? undefined : backoffMs(attempt);

    const exchange = async (inner: AbortSignal): Promise<Reading> => {
      started = Date.now();
      const response = await call.send(
        query,
        // The pairing of a field with its type is lost once fields are looped over.
        { [fieldTag]: field, [field]: value } as unknown as UpdateBody,
        { ...call.headers, "content-type": "application/json", [workspaceHeader]: workspaceId },
        inner,
      );
      const now = Date.now();
      const asked = response.ok ? undefined : retryAfterMs(response.headers.get("retry-after") ?? "", now);
      status = response.status;
      if (status === 429 && asked) gate.until = Math.max(gate.until, now + Math.min(asked, longestWaitMs));
      const told = outcomeOf(status) ?? outcome;
      if (retryMs === undefined || !isPassing(status, asked))
        return readAnswer(response, await response.text(), asked, told, shown, call.onContractViolation);
      // A body that nobody reads would keep the connection busy.
      response.body?.cancel().catch(() => {});
      return { outcome: told, retryMs: asked ?? retryMs };
    };

    let end: Reading;
    try {
      while (waitMs() > 0) await withDeadline(waitMs(), signal);
      end = (await withDeadline(timeoutMs, signal, exchange)) ?? {
        error: new TimeoutError(`No whole answer within ${timeoutMs} ms`),
        retryMs,
      };
    } catch (cause) {
      const { message, cause: deeper } = Object(cause);
      end = signal?.aborted
        ? { error: signal.reason }
        : {
            error: new ConnectionError(
              `No whole answer: ${shown(Object(deeper).message || message || cause)}`,
              {
                cause,
              },
            ),
            retryMs,
          };
    }
    if (started) {
      outcome = end.outcome ?? "unknown";
      // A logger that throws must not make a change that was applied look as if it failed.
      try {
        call.logger?.[end.opportunity ? "debug" : end.retryMs === undefined ? "error" : "warn"](
          `${updateMethod} ${updatePath} id=${id.slice(0, 4)}… field=${field} status=${status} ms=${Date.now() - started} attempt=${attempt}`,
        );
      } catch {}
    }
    if (end.retryMs === undefined) return { ...end, outcome };
    retryAt = Date.now() + end.retryMs;
  }
}
