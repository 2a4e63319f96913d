import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock } from "@wabotify/mock";

/** A request that arrived, and how it was answered. */
export interface Exchange {
  /** The field that the request changes. */
  field: string | undefined;
  body: unknown;
  status: number;
  answer: string;
}

export interface RecordingMock {
  url: string;
  /** Since the last reset. */
  exchanges: Exchange[];
  /** Forgets what it has been told. */
  reset(): void;
  close(): Promise<void>;
}

/** The mock with its answers kept, whichever language reads them. */
export async function startRecordingMock(): Promise<RecordingMock> {
  const mock = await createMock();
  const exchanges: Exchange[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    exchanges,
    reset() {
      mock.reset();
      exchanges.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", headers } = request;
    const body = Buffer.concat(await request.toArray());
    const answered = await mock.fetch(new URL(request.url ?? "/", url), {
      method,
      headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
      ...(body.length > 0 && { body }),
    });
    const text = await answered.text();
    const received = mock.requests.at(-1);
    exchanges.push({ field: received?.field, body: received?.body, status: answered.status, answer: text });
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(text);
  }
}
