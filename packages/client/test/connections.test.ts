import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { type ClientOptions, ConnectionError, createClient, TimeoutError } from "../src/index.ts";
import { type Handler, serve } from "./support/server.ts";
import { opportunity, rejection, stubClient } from "./support/stub.ts";

const good = JSON.stringify({ success: true, data: { id: "o", oportunity: opportunity } });

async function clientOf(handler: Handler, options: ClientOptions = {}) {
  return createClient({ baseUrl: await serve(handler), workspaceId: "w", maxRetries: 0, ...options });
}

describe("over a real connection", () => {
  it("updates", async () => {
    const client = await clientOf((_, response) => response.end(good));
    expect(await client.opportunities.update("o", { name: "n" })).toEqual(opportunity);
  });

  it("ends an attempt whose headers do not come", async () => {
    const client = await clientOf(() => {}, { timeoutMs: 50 });
    expect(await rejection(client.opportunities.update("o", { name: "n" }))).toBeInstanceOf(TimeoutError);
  });

  it("ends an attempt whose body does not come", async () => {
    const client = await clientOf((_, response) => void response.writeHead(200).write('{"success": t'), {
      timeoutMs: 50,
    });
    expect(await rejection(client.opportunities.update("o", { name: "n" }))).toBeInstanceOf(TimeoutError);
  });

  it("calls a dropped connection and a cut body lost", async () => {
    const dropping = await clientOf((request) => request.socket.destroy());
    expect(await rejection(dropping.opportunities.update("o", { name: "n" }))).toBeInstanceOf(
      ConnectionError,
    );
    const cutting = await clientOf((request, response) => {
      response
        .writeHead(200, { "content-length": good.length })
        .write(good.slice(0, 10), () => request.socket.destroy());
    });
    const error = await rejection(cutting.opportunities.update("o", { name: "n" }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toBeInstanceOf(TimeoutError);
  });

  it("makes up for a dropped connection by a retry", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    let requests = 0;
    const client = await clientOf(
      (request, response) => (++requests === 1 ? request.socket.destroy() : response.end(good)),
      { maxRetries: 1 },
    );
    expect(await client.opportunities.update("o", { name: "n" })).toEqual(opportunity);
    vi.restoreAllMocks();
  });

  it.each([301, 302, 303, 307, 308])("follows no %i: the other place sees nothing", async (status) => {
    const elsewhere = vi.fn<Handler>((_, response) => response.end(good));
    const location = await serve(elsewhere);
    const client = await clientOf((_, response) => response.writeHead(status, { location }).end());
    expect(await rejection(client.opportunities.update("o", { name: "n" }))).toMatchObject({
      name: "ApiError",
      status,
    });
    const { response } = await client.http.PUT("/api/opportunity", {
      params: { query: { id: "o", workspaceId: "w" } },
      body: { paramToUpdate: "name", name: "n" },
    });
    expect(response.status).toBe(status);
    expect(elsewhere).not.toHaveBeenCalled();
  });

  it("aborts a request on its way, with the caller's reason, and closes it", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    let resolve = () => {};
    const closed = new Promise<void>((settle) => {
      resolve = settle;
    });
    const client = await clientOf(
      (request) => {
        request.socket.on("close", () => resolve());
        controller.abort(reason);
      },
      { maxRetries: Number.POSITIVE_INFINITY },
    );
    const end = rejection(client.opportunities.update("o", { name: "n" }, { signal: controller.signal }));
    expect(await end).toBe(reason);
    await closed;
  });
});

describe("a signal", () => {
  it("that is aborted already sends nothing", async () => {
    const { client, sent } = stubClient([]);
    const signal = AbortSignal.abort("no");
    expect(await rejection(client.opportunities.update("o", { name: "n" }, { signal }))).toBe("no");
    expect(sent).toHaveLength(0);
  });

  it("keeps no listeners of thousands of calls", async () => {
    const warnings = vi.fn();
    process.on("warning", warnings);
    const { signal } = new AbortController();
    const { client } = stubClient([]);
    for (let round = 0; round < 20; round++)
      await Promise.all(
        Array.from({ length: 100 }, () => client.opportunities.update("o", { name: "n" }, { signal })),
      );
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    process.off("warning", warnings);
    expect(warnings).not.toHaveBeenCalled();
  });
});
