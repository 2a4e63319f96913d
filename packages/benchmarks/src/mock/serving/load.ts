import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { responseLength } from "./response-length.ts";

export interface LoadOptions {
  connections: number;
  requests: number;
  /** Ends it before all requests are sent. */
  maxMs: number;
}

export interface Load {
  requests: number;
  wallMs: number;
  /** How long each request waited, ascending. */
  latenciesMs: number[];
}

/**
 * Sends the same request again and again, on connections that stay open, one at a time on each. It writes bytes and
 * looks for the end of the answer, no more: what it costs is the same for all, and little.
 *
 * @throws {Error} when an answer is no 200, or a connection breaks.
 */
export async function load(port: number, request: string, options: LoadOptions): Promise<Load> {
  const bytes = Buffer.from(request);
  const latenciesMs: number[] = [];
  let sent = 0;

  async function work(socket: Socket): Promise<void> {
    const read = responses(socket);
    while (sent < options.requests && performance.now() - start < options.maxMs) {
      sent++;
      const begin = performance.now();
      socket.write(bytes);
      const { value: status } = await read.next();
      if (status !== 200) throw new Error(`answers ${status ?? "nothing"} under load`);
      latenciesMs.push(performance.now() - begin);
    }
  }

  const sockets = await Promise.all(Array.from({ length: options.connections }, () => open(port)));
  const start = performance.now();
  try {
    await Promise.all(sockets.map(work));
  } finally {
    for (const socket of sockets) socket.destroy();
  }
  const wallMs = performance.now() - start;
  return { requests: latenciesMs.length, wallMs, latenciesMs: latenciesMs.sort((a, b) => a - b) };
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  return socket.setEncoding("latin1");
}

/** The status of each response. */
async function* responses(socket: Socket): AsyncGenerator<number, undefined> {
  let text = "";
  for await (const chunk of socket) {
    text += chunk;
    const length = responseLength(text);
    if (length === undefined) continue;
    yield Number(text.slice("HTTP/1.1 ".length, "HTTP/1.1 200".length));
    text = text.slice(length);
  }
}
