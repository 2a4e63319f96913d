import { type Answer, firstHalf, type Handle } from "../answer.ts";
import { BODY_LIMIT, type ReceivedBody } from "../received-request.ts";

export type FetchDoor = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Answers what a server would, without one. A broken connection shows as it does in Node's own `fetch`. */
export function fetchDoor(handle: Handle): FetchDoor {
  return async (input, init) => {
    const request = new Request(input, init);
    // Not the request's own signal, which follows this one only until it is collected.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const answer = await handle(
      {
        method: request.method,
        path: pathname,
        search: search.slice(1),
        headers: Object.fromEntries(request.headers),
        // The request holds a text as a stream, and to read that takes longer than all else here.
        body: typeof init?.body === "string" ? readText(init.body) : await read(request),
      },
      signal,
    );
    signal?.throwIfAborted();
    if (answer.delivery === "reset") throw new TypeError("fetch failed", { cause: connectionReset() });
    const empty = answer.body === undefined || request.method === "HEAD";
    return new Response(empty ? null : bodyOf(answer, signal), {
      status: answer.status,
      headers: answer.headers,
    });
  };
}

function readText(text: string): ReceivedBody {
  const bytes = Buffer.from(text);
  return bytes.length > BODY_LIMIT ? "tooLarge" : bytes;
}

async function read(request: Request): Promise<ReceivedBody> {
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > BODY_LIMIT) return "tooLarge";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function bodyOf(
  { body = "", delivery }: Answer,
  signal: AbortSignal | undefined,
): string | ReadableStream<Uint8Array> {
  if (delivery === "whole") return body;
  let abort: (() => void) | undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(new TextEncoder().encode(firstHalf(body)));
        abort = () => controller.error(signal?.reason);
        if (delivery === "stall") signal?.addEventListener("abort", abort, { once: true });
      },
      // While it waits for a promise that never settles, the body gives nothing more.
      async pull(controller) {
        if (delivery === "stall") await new Promise<never>(() => {});
        controller.error(new TypeError("terminated", { cause: connectionReset() }));
      },
      cancel() {
        if (abort) signal?.removeEventListener("abort", abort);
      },
    },
    { highWaterMark: 0 },
  );
}

function connectionReset(): Error {
  return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
}
