import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Servers } from "./runtime.ts";

/** Starts the contract's mock and a server that never answers, both on loopback. */
export async function serve(): Promise<{ servers: Servers; close: () => Promise<void> }> {
  const { createMock } = await import("@wabotify/mock");
  const mock = await (await createMock()).listen();

  const stalling = createServer((request, response) => {
    if (request.method !== "OPTIONS") return;
    const allowed = {
      "access-control-allow-methods": "PUT",
      "access-control-allow-headers": "*, x-workspace-id",
    };
    response.writeHead(204, { "access-control-allow-origin": "*", ...allowed }).end();
  }).listen(0, "127.0.0.1");
  await once(stalling, "listening");
  const { port } = stalling.address() as AddressInfo;

  return {
    servers: { mock: mock.url, stalling: `http://127.0.0.1:${port}` },
    close: async () => {
      stalling.closeAllConnections();
      stalling.close();
      await mock.close();
    },
  };
}
