import type { SentRequest } from "./sent-request.ts";
import type { ReadyTarget } from "./target.ts";

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The whole body. */
  text: string;
}

/** Why no answer came: in time, whole, or at all. */
export interface NoAnswer {
  reason: string;
}

/** Sends a request and reads the whole answer. Settles within the time limit, whatever the target does. Never rejects. */
export async function send(
  request: SentRequest,
  { fetch, headers }: ReadyTarget,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal | undefined },
): Promise<Answer | NoAnswer> {
  const deadline = new AbortController();
  let end: (reason: string) => void = () => {};
  // Also for a `fetch` that does not listen to its signal.
  const ended = new Promise<NoAnswer>((resolve) => {
    end = (reason) => {
      resolve({ reason });
      deadline.abort();
    };
  });
  const timer = setTimeout(() => end(`no answer within ${Math.round(timeoutMs)} ms`), timeoutMs);
  const interrupt = () => end("interrupted");
  signal?.addEventListener("abort", interrupt, { once: true });
  if (signal?.aborted) interrupt();
  try {
    return await Promise.race([ended, exchange()]);
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", interrupt);
  }

  async function exchange(): Promise<Answer> {
    const response = await fetch(request.url, {
      method: request.method,
      headers: [...headers, ...request.headers],
      // A text would bring a media type of its own where a case sends none.
      body: request.body === undefined ? null : new TextEncoder().encode(request.body),
      redirect: "manual",
      signal: deadline.signal,
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  }
}

/** What a failed `fetch` says, with the system's own code: fetch hides it in the cause. */
export function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } };
  const detail = [cause?.code, cause?.message].filter((part) => part).join(": ");
  return [message ?? String(error), detail && `(${detail})`].filter((part) => part).join(" ");
}
