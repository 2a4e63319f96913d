import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock, type Mock } from "@wabotify/mock";

export const ids = { workspace: "workspace-1", opportunity: "opportunity-1" };

export interface Received {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** `"reset"` breaks the connection; `"silence"` never answers; `"stall"` sends headers and never ends the body. */
type Faulty = Reply | "reset" | "silence" | "stall";

/** One exchange as a faulty server does it. `forward` asks the mock behind it. */
export type Fault = (
  received: Received,
  forward: (changed?: Partial<Received>) => Promise<Reply>,
  mock: Mock,
) => Promise<Faulty>;

export interface FaultyServer {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

/** A server on loopback, before a mock of its own that knows one opportunity. */
export async function startFaultyServer(
  fault: Fault = (_, forward) => forward(),
  stored: Record<string, unknown> = {},
): Promise<FaultyServer> {
  const mock = await createMock({ state: [{ id: ids.opportunity, workspaceId: ids.workspace, ...stored }] });
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const each = await receive(request);
    if (each.method === "HEAD") return void response.writeHead(204).end();
    received.push(each);
    reply(response, await fault(each, (changed) => ask(mock, { ...each, ...changed }), mock));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    method: request.method ?? "",
    url: request.url ?? "",
    headers: request.headers as Record<string, string>,
    body: Buffer.concat(chunks).toString(),
  };
}

async function ask(mock: Mock, { method, url, headers, body }: Received): Promise<Reply> {
  const { host: _, connection: __, "content-length": ___, "transfer-encoding": ____, ...kept } = headers;
  const response = await mock.fetch(`http://localhost${url}`, {
    method,
    headers: kept,
    body: new TextEncoder().encode(body),
  });
  return {
    status: response.status,
    headers: { "content-type": response.headers.get("content-type") ?? "" },
    body: await response.text(),
  };
}

function reply(response: ServerResponse, faulty: Faulty): void {
  if (faulty === "silence") return;
  if (faulty === "reset") return void response.destroy();
  if (faulty === "stall") {
    response.writeHead(404, { "content-type": "application/json" });
    return void response.write('{"success":');
  }
  response.writeHead(faulty.status, faulty.headers).end(faulty.body);
}
