import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { message, raw } from "./raw.ts";
import { AMOUNT, ask, PATH, send } from "./request.ts";

const MEBIBYTE = 1024 * 1024;
const mock = await createMock();
const { url, close } = await mock.listen();
afterAll(close);
const valid = JSON.stringify(AMOUNT);

// What holds for both doors is asked of both.
describe.each([
  ["in process", mock],
  ["over HTTP", url],
])("%s", (_door, target) => {
  it("a body of a mebibyte is read, and a larger one is 413", async () => {
    const filled = (size: number) => {
      const empty = JSON.stringify({ paramToUpdate: "name", name: "" });
      return empty.replace(/""\}$/, `"${"x".repeat(size - empty.length)}"}`);
    };
    expect((await ask(target, { body: filled(MEBIBYTE) })).code).toBe(200);
    const answer = await ask(target, { body: filled(MEBIBYTE + 1) });
    expect(answer).toMatchObject({ success: false, code: 413, errorCode: null, data: null });
    expect(answer.message).toContain("1048576");
  });

  it("deep nesting is 400", async () => {
    const deep = `{"paramToUpdate":"name","name":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    expect((await ask(target, { body: deep })).code).toBe(400);
    expect((await ask(target, { body: "[".repeat(200_000) })).code).toBe(400);
  });

  it.each([
    ["text/plain", 400],
    [";;;", 400],
    ["application/json; charset=utf-16", 400],
    ["application/jsonp", 400],
    ["application/json, text/plain", 400],
    ["application/json; charset=UTF-8", 200],
    ['Application/JSON ; charset="utf-8"', 200],
    ["application/json;", 200],
  ])("the media type %s is %i", async (mediaType, code) => {
    expect((await ask(target, { headers: { "content-type": mediaType } })).code).toBe(code);
  });

  it("an encoded body is 400", async () => {
    const { message } = await ask(target, {
      headers: { "content-encoding": "gzip", "accept-language": "en" },
    });
    expect(message).toBe("The body is encoded as gzip: send it without an encoding.");
  });

  it("another method is 405 with the ones there are", async () => {
    for (const method of ["GET", "POST", "DELETE", "HEAD"]) {
      const answer = await send(target, { method });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "PUT, OPTIONS"]);
      if (method === "HEAD") expect(await answer.text()).toBe("");
      else expect(await answer.json()).toMatchObject({ success: false, code: 405 });
    }
  });

  it("another path is 404 and names the one there is", async () => {
    for (const path of ["/", "/api/opportunities", `${PATH}/`, "/api//opportunity", "/%zz"]) {
      const { code, message } = await ask(target, { path });
      expect(code).toBe(404);
      expect(message).toContain(PATH);
    }
    expect((await send(target, { method: "HEAD", path: "/" })).status).toBe(404);
  });

  it("OPTIONS tells the methods", async () => {
    const answer = await send(target, { method: "OPTIONS" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([204, "PUT, OPTIONS"]);
    expect(await answer.text()).toBe("");
  });

  it("a browser's preflight is let through, and so is the page's request after it", async () => {
    const origin = "https://shop.example";
    const preflight = await send(target, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "PUT",
        "access-control-request-headers": "content-type,x-workspace-id",
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "PUT",
      "access-control-allow-headers": "content-type,x-workspace-id",
    });
    for (const wanted of [{}, { body: "{" }, { path: "/" }]) {
      const answer = await send(target, { ...wanted, headers: { origin } });
      expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    }
  });

  it("an unknown query parameter is no reason to refuse", async () => {
    const search = "id=o-1&workspaceId=w-1&__proto__=1&constructor=2&&=&x";
    expect((await ask(target, { search })).code).toBe(200);
  });

  it("decodes ids", async () => {
    const { data } = await ask(target, {
      search: "id=a%20b%2Fc+d&workspaceId=w%C3%B1",
      headers: { "x-workspace-id": Buffer.from("wñ").toString("latin1") },
    });
    expect(data).toBeNull();
    const plain = await ask(target, { search: "id=a%20b%2Fc+d&workspaceId=w-1" });
    expect(plain.data?.id).toBe("a b/c d");
  });
});

describe("bytes on the wire", () => {
  it("a body without a media type is 400", async () => {
    const answer = await raw(url, message(valid).replace(/content-type: [^\r]*\r\n/, ""));
    expect([answer.status, JSON.parse(answer.body).message]).toEqual([
      400,
      expect.stringContaining("Content-Type"),
    ]);
  });

  it("a chunked body is read", async () => {
    const chunk = `${valid.length.toString(16)}\r\n${valid}\r\n0\r\n\r\n`;
    const text = message("", { "transfer-encoding": "chunked" }).replace(/content-length: 0\r\n/, "");
    expect((await raw(url, text + chunk)).status).toBe(200);
  });

  it("a repeated header names no workspace", async () => {
    const text = message(valid).replace("x-workspace-id: w-1", "x-workspace-id: w-1\r\nx-workspace-id: w-1");
    expect((await raw(url, text)).status).toBe(401);
  });

  it("a whole address in the request line is understood, as through a proxy", async () => {
    const target = "http://api.example/api/opportunity?id=o-1&workspaceId=w-1";
    expect((await raw(url, message(valid, {}, target))).status).toBe(200);
  });

  it.each([
    ["no HTTP", "hello\r\n\r\n", 400],
    ["an unknown method", "FROB / HTTP/1.1\r\n\r\n", 400],
    ["two lengths", message(valid, { "content-length": "5\r\ncontent-length: 6" }), 400],
    ["headers without end", `GET / HTTP/1.1\r\nx: ${"y".repeat(64 * 1024)}\r\n\r\n`, 431],
  ])("%s has an answer with an envelope", async (_name, text, status) => {
    const answer = await raw(url, text);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ success: false, code: status });
  });

  it("a body that ends too early is 400", async () => {
    const answer = await raw(url, message(valid).slice(0, -5), { halfClose: true });
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([400, 400]);
  });

  it("OPTIONS * has an answer", async () => {
    expect((await raw(url, "OPTIONS * HTTP/1.1\r\nhost: m\r\nconnection: close\r\n\r\n")).status).toBe(204);
  });
});

describe("slow and half-open clients", () => {
  it("are cut off, and others do not notice", async () => {
    const slow = await mock.listen({ arrivalTimeoutMs: 200 });
    const half = message(valid).slice(0, -5);
    const slowOnes = [raw(slow.url, half), raw(slow.url, "PUT / HTTP/1.1\r\nhost: m\r\n")];
    expect((await ask(slow.url)).code).toBe(200);
    for (const { status, body } of await Promise.all(slowOnes)) {
      expect([status, JSON.parse(body).code]).toEqual([408, 408]);
    }
    await slow.close();
  });

  it("one that leaves in the middle of its body leaves nothing behind", async () => {
    mock.reset();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(message(valid).slice(0, -5));
    await once(socket, "connect");
    socket.destroy();
    await once(socket, "close");
    expect((await ask(url)).code).toBe(200);
    expect(mock.requests).toMatchObject([{ status: 200 }]);
  });
});

describe("listen", () => {
  it("is on this machine only, unless told otherwise, and free again once closed", async () => {
    const door = await mock.listen();
    expect(new URL(door.url).hostname).toBe("127.0.0.1");
    const port = Number(new URL(door.url).port);
    await expect(mock.listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await door.close();
    await door.close();
    const again = await mock.listen({ port });
    await again.close();
  });

  it("close does not wait for open connections", async () => {
    const door = await mock.listen();
    mock.failNext("stall");
    const stalled = await send(door.url);
    await door.close();
    await expect(stalled.text()).rejects.toThrow();
  });
});
