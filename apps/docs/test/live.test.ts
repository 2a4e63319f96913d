import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createLiveReload } from "../src/live/live-reload.ts";
import { watchSources } from "../src/live/watch-sources.ts";
import { serveDocs } from "../src/serve-docs.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "docs-live-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

it("pages listen for new builds, and hear of them", async () => {
  const site = folder();
  mkdirSync(join(site, "es"));
  writeFileSync(join(site, "es/index.html"), '<html data-worker="../sw.js"><body><h1>hola</h1></body>');
  const liveReload = createLiveReload();
  const docs = await serveDocs({ folder: site, liveReload });
  onTestFinished(() => docs.close());

  const html = await (await fetch(`${docs.url}/es/`)).text();
  expect(html).toContain('src="/live-reload.js"></script></body>');
  // A page from a service worker would be the one before the change.
  expect(html).not.toContain("data-worker");
  expect(await (await fetch(`${docs.url}/sw.js`)).text()).toContain("registration.unregister()");
  expect(await (await fetch(`${docs.url}/live-reload.js`)).text()).toContain("location.reload()");

  const events = (await fetch(`${docs.url}/live-reload`)).body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  expect((await events?.read())?.value).toMatch(/^retry:/);
  liveReload.reload();
  expect((await events?.read())?.value).toBe("data: built\n\n");
  await events?.cancel();
});

it("a site that nobody is working on has no listening pages", async () => {
  const site = folder();
  writeFileSync(join(site, "index.html"), "<body></body>");
  const docs = await serveDocs({ folder: site });
  onTestFinished(() => docs.close());
  expect(await (await fetch(docs.url)).text()).toBe("<body></body>");
});

it("sources are told once they settle, what builds write never", async () => {
  const sources = folder();
  mkdirSync(join(sources, "dist"));
  const heard = Promise.withResolvers<string[]>();
  const watching = watchSources([sources, join(sources, "not-there")], async (files) => heard.resolve(files));
  onTestFinished(() => watching.close());
  writeFileSync(join(sources, "dist/openapi.json"), "{}");
  writeFileSync(join(sources, "openapi.yaml"), "openapi: 3.1.1");
  expect(await heard.promise).toEqual([join(sources, "openapi.yaml")]);
});
