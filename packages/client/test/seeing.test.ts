import type { Middleware } from "openapi-fetch";
import { describe, expect, it, vi } from "vitest";
import { NotFoundError } from "../src/index.ts";
import {
  applied,
  dropped,
  json,
  opportunity,
  refused,
  rejection,
  stubClient,
  workspaceId,
} from "./support/stub.ts";

function recordingLogger() {
  const lines: [string, string][] = [];
  const at = (level: string) => (line: string) => void lines.push([level, line]);
  return { lines, logger: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") } };
}

describe("logger", () => {
  it("gets one line an attempt, without values, headers or whole ids", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { lines, logger } = recordingLogger();
    const { client } = stubClient([refused(503), dropped, applied, refused(422)], {
      logger,
      headers: { "x-token": "secret" },
    });
    await rejection(client.opportunities.update("opportunity-1", { name: "value", amount: 77 }));
    vi.restoreAllMocks();
    expect(lines.map(([level]) => level)).toEqual(["warn", "warn", "debug", "error"]);
    expect(lines.map(([, line]) => line.replace(/ms=\d+/, "ms=0"))).toEqual([
      "PUT /api/opportunity id=oppo… field=name status=503 ms=0 attempt=1",
      "PUT /api/opportunity id=oppo… field=name status=none ms=0 attempt=2",
      "PUT /api/opportunity id=oppo… field=name status=200 ms=0 attempt=3",
      "PUT /api/opportunity id=oppo… field=amount status=422 ms=0 attempt=1",
    ]);
    for (const secret of ["secret", "value", "77", "opportunity-1", workspaceId])
      expect(lines.join()).not.toContain(secret);
  });

  it("is called as a method, and may throw without harm", async () => {
    class Throwing {
      calls = 0;
      debug() {
        this.calls++;
        throw new Error("x");
      }
      info() {}
      warn() {}
      error() {}
    }
    const logger = new Throwing();
    await stubClient([], { logger }).client.opportunities.update("o", { name: "n" });
    expect(logger.calls).toBe(1);
  });
});

describe("middleware", () => {
  it("runs for each attempt, and for http", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const statuses: number[] = [];
    const middleware: Middleware = {
      onRequest: ({ request, schemaPath, params }) => {
        expect(schemaPath).toBe("/api/opportunity");
        expect(params.query).toEqual({ id: "o", workspaceId });
        request.headers.set("x-signed", "yes");
      },
      onResponse: ({ response }) => void statuses.push(response.status),
    };
    const { client, sent } = stubClient([refused(503), applied], { middleware: [middleware] });
    expect(await client.opportunities.update("o", { name: "n" })).toEqual({ ...opportunity, name: "n" });
    vi.restoreAllMocks();
    expect(sent.map(({ headers }) => headers.get("x-signed"))).toEqual(["yes", "yes"]);
    expect(sent.map(({ headers }) => headers.get("x-workspace-id"))).toEqual([
      sent[0]?.headers.get("x-workspace-id"),
      sent[0]?.headers.get("x-workspace-id"),
    ]);
    expect(statuses).toEqual([503, 200]);
    await client.http.PUT("/api/opportunity", {
      params: { query: { id: "o", workspaceId } },
      body: { paramToUpdate: "name", name: "n" },
    });
    expect(statuses).toEqual([503, 200, 200]);
  });

  it("may answer by itself", async () => {
    const answering = (response: Response): Middleware => ({ onRequest: () => response });
    const good = stubClient([], {
      middleware: [answering(json({ success: true, data: { oportunity: opportunity } }))],
    });
    expect(await good.client.opportunities.update("o", { name: "n" })).toEqual(opportunity);
    expect(good.sent).toHaveLength(0);
    const bad = stubClient([], {
      middleware: [answering(json({ success: false, message: "no" }, { status: 404 }))],
    });
    const error = await rejection(bad.client.opportunities.update("o", { name: "n" }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ body: { success: false, message: "no" } });
  });

  it.each([
    ["", 400],
    ["<html>", 502],
    ["null", 500],
    ["", 304],
  ])("leaves an error's body %j under %i as it is", async (text, status) => {
    const middleware: Middleware = { onResponse: () => undefined };
    const { client } = stubClient([() => new Response(status === 304 ? null : text, { status })], {
      middleware: [middleware],
      maxRetries: 0,
    });
    expect(await rejection(client.opportunities.update("o", { name: "n" }))).toMatchObject({ status });
  });
});
