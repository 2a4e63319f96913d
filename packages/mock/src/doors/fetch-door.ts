import type { Answer } from "../answer.ts";
import { BODY_LIMIT, type ReceivedBody, type ReceivedRequest } from "../received-request.ts";

/** Answers what a server would, without one. */
export function fetchDoor(
  handle: (received: ReceivedRequest, signal: AbortSignal) => Promise<Answer>,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const answer = await handle(
      {
        method: request.method,
        path: pathname,
        search: search.slice(1),
        headers: Object.fromEntries(request.headers),
        body: await read(request),
      },
      request.signal,
    );
    request.signal.throwIfAborted();
    const empty = answer.body === undefined || request.method === "HEAD";
    return new Response(empty ? null : answer.body, { status: answer.status, headers: answer.headers });
  };
}

async function read(request: Request): Promise<ReceivedBody> {
  if (request.body === null) return new Uint8Array();
  const bytes = new Uint8Array(await request.arrayBuffer());
  return bytes.length > BODY_LIMIT ? "tooLarge" : bytes;
}
