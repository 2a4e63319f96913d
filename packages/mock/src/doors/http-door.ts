import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { firstHalf, type Handle } from "../answer.ts";
import { receiveBody } from "./receive-body.ts";
import { splitTarget } from "./split-target.ts";
import { answerUnreadable } from "./unreadable.ts";

export interface ListenOptions {
  /** 0 picks a free one. @default 0 */
  port?: number | undefined;
  /** @default "127.0.0.1", which only this machine can reach */
  host?: string | undefined;
  /** Longest that a request may take to arrive whole, in milliseconds; then it is answered with 408. @default 10000 */
  arrivalTimeoutMs?: number | undefined;
}

export interface Listening {
  /** Where it listens, without a trailing slash. */
  url: string;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Listens until it is closed. */
export async function httpDoor(handle: Handle, options: ListenOptions): Promise<Listening> {
  const { port = 0, host = "127.0.0.1", arrivalTimeoutMs = 10_000 } = options;
  const server = createServer(
    {
      headersTimeout: arrivalTimeoutMs,
      requestTimeout: arrivalTimeoutMs,
      connectionsCheckingInterval: Math.min(1000, Math.ceil(arrivalTimeoutMs / 4)),
    },
    (request, response) => {
      // Only a callback of the mock's owner can throw here; the client must not wait for an answer that never comes.
      respond(handle, request, response).catch(() => request.socket.destroy());
    },
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    answerUnreadable(error, socket as Socket);
  });
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

async function respond(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  const body = await receiveBody(request);
  if (body === undefined) return;
  const answer = await handle(
    {
      method: request.method ?? "",
      ...splitTarget(request.url ?? ""),
      headers: request.headers as Record<string, string>,
      body,
    },
    gone.signal,
  );
  if (gone.signal.aborted) return;
  if (answer.delivery === "reset") {
    request.socket.resetAndDestroy();
    return;
  }
  const text = request.method === "HEAD" ? undefined : answer.body;
  const length = text === undefined ? {} : { "content-length": Buffer.byteLength(text) };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  if (answer.delivery === "whole") response.end(text);
  else
    response.write(firstHalf(text), () => {
      // A stalled one stays open until the client leaves or the mock is closed.
      if (answer.delivery === "cut") request.socket.destroy();
    });
}
