import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "../answer.ts";
import { BODY_LIMIT, type ReceivedBody, type ReceivedRequest } from "../received-request.ts";

export interface ListenOptions {
  /** 0 picks a free one. @default 0 */
  port?: number | undefined;
  /** @default "127.0.0.1", which only this machine can reach */
  host?: string | undefined;
}

export interface Listening {
  /** Where it listens, without a trailing slash. */
  url: string;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Longest that a request may take to arrive whole, in milliseconds. */
const ARRIVAL_LIMIT = 10_000;

/** Listens until it is closed. */
export async function httpDoor(
  handle: (received: ReceivedRequest, signal: AbortSignal) => Promise<Answer>,
  { port = 0, host = "127.0.0.1" }: ListenOptions,
): Promise<Listening> {
  const server = createServer(
    { headersTimeout: ARRIVAL_LIMIT, requestTimeout: ARRIVAL_LIMIT, connectionsCheckingInterval: 1000 },
    (request, response) => void respond(handle, request, response),
  );
  server.listen(port, host);
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    async close() {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(
  handle: (received: ReceivedRequest, signal: AbortSignal) => Promise<Answer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const body = await read(request);
  const [path = "", ...search] = (request.url ?? "").split("?");
  const answer = await handle(
    {
      method: request.method ?? "",
      path,
      search: search.join("?"),
      headers: request.headers as Record<string, string>,
      body,
    },
    gone.signal,
  );
  const text = request.method === "HEAD" ? undefined : answer.body;
  const length = text === undefined ? {} : { "content-length": Buffer.byteLength(text) };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  response.end(text);
}

async function read(request: IncomingMessage): Promise<ReceivedBody> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > BODY_LIMIT) return "tooLarge";
      chunks.push(chunk);
    }
  } catch {
    return "truncated";
  }
  return Buffer.concat(chunks);
}
