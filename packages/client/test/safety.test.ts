import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type ClientOptions,
  ConnectionError,
  createClient,
  type PartialUpdateError,
  type RequestOptions,
} from "../src/index.ts";
import { applied, dropped, json, rejection, type Step, stubClient, workspaceId } from "./support/stub.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe("the workspace's id", () => {
  const echo = {
    success: false,
    errorCode: workspaceId,
    message: `No ${workspaceId}`,
    data: { workspaceId },
  };
  const steps: Record<string, Step[]> = {
    "an answer that echoes it": [
      () => json(echo, { status: 404, headers: { "x-echo": encodeURIComponent(workspaceId) } }),
    ],
    "a 200 that says no": [() => json(echo)],
    "a 2xx that is no envelope": [() => new Response(`<p>${workspaceId}`)],
    "a fetch that names its URL": [
      ({ url }) => {
        throw Object.assign(
          new TypeError(`cannot reach ${url}`, { cause: new Error(`${url} for ${workspaceId}`) }),
          { url },
        );
      },
    ],
    "a fetch that throws the request": [
      (request) => {
        throw request;
      },
    ],
    "a failure after the first field": [applied, () => json(echo, { status: 422 })],
  };

  it.each(Object.entries(steps))("is in no rendering of %s", async (_, given) => {
    const { client } = stubClient(given, { maxRetries: 0 });
    const error = (await rejection(
      client.opportunities.update("o", { name: "n", amount: 1, stageId: "s" }),
    )) as Error;
    const renderings = [
      error.message,
      error.stack,
      `${error}`,
      JSON.stringify(error),
      inspect(error),
      inspect(error, { depth: 9, showHidden: true }),
    ];
    for (const rendering of renderings)
      for (const id of [workspaceId, encodeURIComponent(workspaceId)]) expect(rendering).not.toContain(id);
    expect(inspect(error)).toContain(error.name);
    expect(inspect(error)).toContain(error.message);
  });

  it("is there for code to read", async () => {
    const { client } = stubClient(steps["a failure after the first field"] ?? [], { maxRetries: 0 });
    const error = (await rejection(
      client.opportunities.update("o", { name: "n", amount: 1 }),
    )) as PartialUpdateError;
    expect(error.opportunity.workspaceId).toBe(workspaceId);
    expect(error.failed.error).toMatchObject({ body: echo });
  });
});

describe("options", () => {
  it.each<[string, ClientOptions, typeof RangeError]>([
    ["timeoutMs", { timeoutMs: -1 }, RangeError],
    ["timeoutMs", { timeoutMs: 0 }, RangeError],
    ["timeoutMs", { timeoutMs: Number.NaN }, RangeError],
    ["maxRetries", { maxRetries: -1 }, RangeError],
    ["maxRetries", { maxRetries: Number.NaN }, RangeError],
    ["headers.x-a", { headers: { "x-a": "a\nb" } }, TypeError],
    ["headers.x-a", { headers: new Map([["x-a", "\u0001"]]) }, TypeError],
    ["headers.x-a", { headers: { "x-a": "→" } }, TypeError],
    ["workspaceId", { workspaceId: "a\r\nx: y" }, TypeError],
    ["workspaceId", { workspaceId: 7 as unknown as string }, TypeError],
    ["headers.x-a", { headers: { "x-a": 7 as unknown as string } }, TypeError],
    ["baseUrl", { baseUrl: "ftp://api.test" }, TypeError],
    ["baseUrl", { baseUrl: "api.test" }, TypeError],
    ["baseUrl", { baseUrl: "/api" }, TypeError],
    ["baseUrl", { baseUrl: "https://api.test/?a=b" }, TypeError],
    ["baseUrl", { baseUrl: new URL("file:///tmp") }, TypeError],
  ])("refuses %s: %o", (option, options, errorClass) => {
    const create = () => createClient(options);
    expect(create).toThrow(errorClass);
    expect(create).toThrow(option);
  });

  it.each<[string, RequestOptions]>([
    ["timeoutMs", { timeoutMs: Number.NaN }],
    ["maxRetries", { maxRetries: -1 }],
    ["headers.x-a", { headers: { "x-a": "a\u0000" } }],
  ])("refuses %s of a call, and sends nothing", async (option, options) => {
    const { client, sent } = stubClient([]);
    expect(
      ((await rejection(client.opportunities.update("o", { name: "n" }, options))) as Error).message,
    ).toContain(option);
    expect(() => client.opportunities.updateMany([], options)).toThrow(option);
    expect(sent).toHaveLength(0);
  });

  it.each([0, -1, Number.NaN])("refuses a concurrency of %d at once", (concurrency) => {
    expect(() => stubClient([]).client.opportunities.updateMany([], { concurrency })).toThrow(RangeError);
  });

  it("takes a baseUrl with a path and trailing slashes", async () => {
    for (const baseUrl of ["https://api.test/v1//", new URL("https://api.test/v1/")]) {
      const { client, sent } = stubClient([], { baseUrl });
      await client.opportunities.update("o", { name: "n" });
      expect(sent[0]?.url.pathname).toBe("/v1/api/opportunity");
    }
  });

  it("takes the environment where an option is blank or missing", async () => {
    vi.stubEnv("WABOTIFY_WORKSPACE_ID", " from-env\n");
    vi.stubEnv("WABOTIFY_BASE_URL", "http://env.test/");
    for (const options of [
      { workspaceId: undefined, baseUrl: undefined },
      { workspaceId: " ", baseUrl: "" },
    ]) {
      const { client, sent } = stubClient([], options);
      await client.opportunities.update("o", { name: "n" });
      expect(sent[0]?.url.href).toBe("http://env.test/api/opportunity?id=o&workspaceId=from-env");
    }
    const { client, sent } = stubClient([], { workspaceId: "option" });
    await client.opportunities.update("o", { name: "n" });
    expect(sent[0]?.url.searchParams.get("workspaceId")).toBe("option");
  });

  it("treats a blank environment as unset, and works without process", async () => {
    vi.stubEnv("WABOTIFY_BASE_URL", "  ");
    const blank = stubClient([], { baseUrl: undefined });
    await blank.client.opportunities.update("o", { name: "n" });
    expect(blank.sent[0]?.url.host).toBe("api.wabotify.com");
    vi.stubGlobal("process", undefined);
    expect(() => createClient()).not.toThrow();
  });

  it("lets no header take the place of the contract's", async () => {
    const { client, sent } = stubClient([], {
      headers: { "X-Workspace-Id": "other", "Content-Type": "text/plain", "X-A": "client", "x-b": "client" },
    });
    await client.opportunities.update("o", { name: "n" }, { headers: new Headers({ "x-a": "call" }) });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
      "x-workspace-id": new Headers({ w: workspaceId }).get("w"),
      "content-type": "application/json",
      "x-a": "call",
      "x-b": "client",
    });
  });
});

describe("fetch", () => {
  it("is looked up late, and called without a this", async () => {
    const client = createClient({ workspaceId });
    const fetch = vi.fn(function (this: unknown) {
      expect(this).toBeUndefined();
      return Promise.resolve(json({ success: true, data: { oportunity: { id: "o" } } }));
    });
    vi.stubGlobal("fetch", fetch);
    await client.opportunities.update("o", { name: "n" });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it.each([
    ["an Error", new Error("x")],
    ["a text", "x"],
    ["undefined", undefined],
    ["null", null],
    ["an object without a prototype", Object.create(null)],
  ])("may throw %s", async (_, thrown) => {
    const throwing: Step = () => {
      throw thrown;
    };
    const { client } = stubClient([throwing], { maxRetries: 0 });
    const error = (await rejection(client.opportunities.update("o", { name: "n" }))) as ConnectionError;
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.name).toBe("ConnectionError");
    expect(error.cause).toBe(thrown);
  });

  it("may answer what is no Response", async () => {
    const { client } = stubClient([() => undefined as unknown as Response], { maxRetries: 0 });
    expect(await rejection(client.opportunities.update("o", { name: "n" }))).toBeInstanceOf(ConnectionError);
  });

  it("has the reason of what it threw in the error's message", async () => {
    const { client } = stubClient([dropped], { maxRetries: 0 });
    expect(((await rejection(client.opportunities.update("o", { name: "n" }))) as Error).message).toContain(
      "read ECONNRESET",
    );
  });

  it("is told not to follow redirects, by http too", async () => {
    const { client, sent } = stubClient([]);
    await client.opportunities.update("o", { name: "n" });
    expect(sent[0]?.init.redirect).toBe("manual");
    const fetch = vi.fn(async (_: string | Request) => json({}));
    const { http } = createClient({ workspaceId, fetch });
    await http.PUT("/api/opportunity", {
      params: { query: { id: "o", workspaceId } },
      body: { paramToUpdate: "name", name: "n" },
    });
    expect(fetch.mock.calls[0]?.[0]).toMatchObject({ redirect: "manual" });
  });
});
