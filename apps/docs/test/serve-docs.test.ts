import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DocsServer, serveDocs } from "../src/index.ts";

const outside = mkdtempSync(join(tmpdir(), "docs-"));
let docs: DocsServer;

beforeAll(async () => {
  const folder = join(outside, "site");
  mkdirSync(join(folder, "es"), { recursive: true });
  mkdirSync(`${folder}-neighbour`);
  writeFileSync(join(outside, "secret.txt"), "secret");
  writeFileSync(join(`${folder}-neighbour`, "secret.txt"), "secret");
  writeFileSync(join(folder, "es/index.html"), "<h1>hola</h1>");
  mkdirSync(join(folder, "en"));
  writeFileSync(join(folder, "es/404.html"), "<h1>nada</h1>");
  writeFileSync(join(folder, "en/404.html"), "<h1>nothing</h1>");
  docs = await serveDocs({ folder });
});
afterAll(async () => {
  await docs.close();
  rmSync(outside, { recursive: true });
});

/** fetch() tidies `..` away before it sends; this does not. */
function statusOf(path: string, method = "GET"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(docs.url);
    request({ hostname, port, path, method }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });
}

describe("serveDocs", () => {
  it("answers a folder with its index.html", async () => {
    const answer = await fetch(`${docs.url}/es/?q=1`);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await answer.text()).toBe("<h1>hola</h1>");
  });

  it("sends an address without its last slash on, so that links in the page hold", async () => {
    const answer = await fetch(`${docs.url}/es?q=1`, { redirect: "manual" });
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe("/es/?q=1");
  });

  it.each([
    ["/es/nothing", "en", "nada"],
    ["/en/nothing", "es", "nothing"],
    ["/nothing", "en-GB, es;q=0.5", "nothing"],
    ["/nothing", "en;q=0.3, es;q=0.9", "nada"],
    ["/nothing", "fr", "nada"],
  ])("answers %s with a page in the reader's language (%s)", async (path, language, word) => {
    const answer = await fetch(docs.url + path, { headers: { "accept-language": language } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await answer.text()).toBe(`<h1>${word}</h1>`);
  });

  it("never leaves its folder", async () => {
    for (const path of [
      "/../secret.txt",
      "/es/../../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/../site-neighbour/secret.txt",
    ]) {
      expect(await statusOf(path), path).toBe(404);
    }
  });

  it("answers paths that name nothing with 404, however broken", async () => {
    for (const path of ["/nothing", "/%", "/%00", "/es/index.html/more"]) {
      expect(await statusOf(path), path).toBe(404);
    }
  });

  it("takes GET and HEAD alone", async () => {
    expect(await statusOf("/es/", "HEAD")).toBe(200);
    expect(await statusOf("/es/", "PUT")).toBe(405);
  });

  it("as a command refuses a taken port in one line", async () => {
    const { port } = new URL(docs.url);
    const command = fileURLToPath(import.meta.resolve("../src/command.ts"));
    const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
      encoding: "utf8",
      env: { ...process.env, DOCS_PORT: port },
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringContaining(port)]);
  });

  it("says that a port is taken", async () => {
    const port = Number(new URL(docs.url).port);
    await expect(serveDocs({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
