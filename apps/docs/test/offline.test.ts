import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DocsServer, serveDocs } from "../src/index.ts";
import { serviceWorker } from "../src/offline/service-worker.ts";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";
import { hydrate } from "./support/hydrate.ts";
import { siteUrl } from "./support/site-url.ts";

const site = builtSite();
let root: string;
/** The site, at another path than the one it was built for. */
let folder: string;
let docs: DocsServer;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeEach(async () => {
  if (!hasChromium) return;
  root = mkdtempSync(join(tmpdir(), "docs-offline-"));
  folder = join(root, "elsewhere");
  cpSync(site.folder, folder, { recursive: true });
  docs = await serveDocs({ folder: root });
  context = await newContext({ locale: "en-GB" });
  page = await openPage();
});
afterEach(async () => {
  if (!hasChromium) return;
  await context.close();
  await docs.close();
  rmSync(root, { recursive: true, force: true });
});

async function openPage(): Promise<Page> {
  const opened = await context.newPage();
  complaints = [];
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return opened;
}

const open = (path: string) => page.goto(`${docs.url}/elsewhere/${path}`);
const title = () => page.textContent("h1");

/** Reads a page, until it is kept. */
async function visit(path: string): Promise<void> {
  await open(path);
  await kept();
}

/** Until the page that is open is kept, with its assets. */
function kept(): Promise<void> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!(await caches.match(location.href))) await new Promise((later) => setTimeout(later, 20));
  });
}

async function saveAll(language: string): Promise<void> {
  await open(`${language}/downloads/`);
  await page.focus("#save button");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#save [role=status]:text-matches('guardado|is saved')");
}

describe.skipIf(!hasChromium)("without a connection", () => {
  it("a page that was read once is there with all it needs", async () => {
    await visit("es/fields/amount/");
    await docs.close();
    await open("es/fields/amount/?from=mail#cuerpo");
    expect(await title()).toBe("Cambiar el importe: amount");
    expect(await page.locator("[role=tab]").count()).toBe(4);
    expect(
      await page.evaluate(() => [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).length),
    ).toBeGreaterThan(50);
    await page.fill("#search", "importe");
    await page.waitForSelector("#results li");
    expect(complaints).toEqual([]);

    // The address as people type it.
    await open("es/fields/amount");
    expect(new URL(page.url()).pathname).toBe("/elsewhere/es/fields/amount/");
  });

  it("any other page says so, in the language of its address, and leads on below any path", async () => {
    await visit("es/");
    await docs.close();
    for (const [path, said] of [
      ["es/errors/", "Sin conexión"],
      ["en/errors/", "Offline"],
      ["nothing", "Offline"],
    ] as const) {
      await open(path);
      expect(await title(), path).toBe(said);
      expect(
        await page.evaluate(() => getComputedStyle(document.querySelector(".skip") as Element).position),
      ).toBe("absolute");
    }
    await open("es/errors/");
    await page.click("main a");
    expect(await title()).toBe(/<h1>(.*)<\/h1>/.exec(site.read("es/index.html"))?.[1]);
  });

  it.each(["es", "en"])(
    "a site saved in %s is there whole, and its reference runs",
    { timeout: 60_000 },
    async (language) => {
      await saveAll(language);
      expect(await page.getAttribute("#save [role=status]", "role")).toBe("status");
      await docs.close();
      const pages = site.pages.filter((address) => address.startsWith(`${language}/`));
      for (const address of pages) {
        await open(address);
        expect(await page.title(), address).toBe(
          /<title>(.*)<\/title>/.exec(site.read(`${address}index.html`))?.[1],
        );
      }
      await open(`${language}/reference/opportunities/updateopportunity/`);
      await hydrate(page);
      expect(complaints).toEqual([]);
    },
  );

  it("saving fails in words, and can be tried again", async () => {
    await visit("en/downloads/");
    const port = Number(new URL(docs.url).port);
    await docs.close();
    await page.click("#save button");
    await page.waitForSelector("#save [role=status]:text('could not be saved')");
    docs = await serveDocs({ folder: root, port });
    await page.click("#save button");
    await page.waitForSelector("#save [role=status]:text('is saved')");
    // The next visit knows.
    await open("en/downloads/");
    await page.waitForSelector("#save [role=status]:text('is saved')");
  });
});

describe.skipIf(!hasChromium)("a new version of the site", () => {
  /** Puts other files on the server, and the service worker that goes with them. */
  async function publish(changed: Record<string, string>): Promise<void> {
    const files = new Map(
      site.files
        .filter((file) => /\.(html|js|json|css|svg)$/.test(file))
        .map((file) => [file, site.read(file)]),
    );
    for (const [file, content] of Object.entries(changed)) {
      files.set(file, content);
      writeFileSync(join(folder, file), content);
    }
    files.delete("sw.js");
    writeFileSync(join(folder, "sw.js"), await serviceWorker(siteUrl, files));
  }

  const cachesKept = () => page.evaluate(() => caches.keys());
  /** Looks for the new version. @returns how its installation ended. */
  const update = () =>
    page.evaluate(async () => {
      const registration = await (await navigator.serviceWorker.ready).update();
      const worker = registration.installing ?? registration.waiting;
      while (worker?.state === "installing")
        await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
      return worker?.state;
    });
  const newer = (file: string) => site.read(file).replace(/<h1>.*<\/h1>/, "<h1>Newer</h1>");

  it("takes the place of all that was saved at once, when nobody reads the old one any more", {
    timeout: 60_000,
  }, async () => {
    await saveAll("en");
    const before = await cachesKept();
    const file = "en/errors/index.html";
    await publish({ [file]: newer(file) });
    expect(await update()).toBe("installed");
    const both = await cachesKept();
    expect(both).toEqual([...before, expect.any(String)]);
    await page.close();
    page = await openPage();
    await visit("en/");
    await expect.poll(cachesKept).toEqual(both.slice(-1));
    await docs.close();
    await open("en/errors/");
    expect(await title()).toBe("Newer");
    await open("en/builder/");
    expect(await title()).toBe("Request builder");
  });

  it("that does not arrive whole changes nothing", { timeout: 60_000 }, async () => {
    await saveAll("en");
    const before = await cachesKept();
    await publish({ "en/errors/index.html": newer("en/errors/index.html") });
    rmSync(join(folder, "en/mock/index.html"));
    expect(await update()).toBe("redundant");
    expect(await cachesKept()).toEqual(before);
    await docs.close();
    await open("en/errors/");
    expect(await title()).toBe("Errors");
    await open("en/mock/");
    expect(await title()).toBe("@wabotify/mock");
  });
});

describe.skipIf(!hasChromium)("the first load", () => {
  it("is as light as without: what is kept for later is fetched once the page is there", async () => {
    await page.addInitScript(() => {
      const register = ServiceWorkerContainer.prototype.register;
      ServiceWorkerContainer.prototype.register = function (...args) {
        document.documentElement.dataset.registeredWhen = document.readyState;
        return register.apply(this, args);
      };
    });
    const own: string[] = [];
    const kept: string[] = [];
    context.on("request", (request) => {
      const { pathname } = new URL(request.url());
      const byWorker = request.serviceWorker() !== null || pathname === "/elsewhere/sw.js";
      (byWorker ? kept : own).push(pathname);
    });
    await visit("en/errors/");
    expect(own.length).toBeLessThanOrEqual(6);
    expect(await page.evaluate(() => document.documentElement.dataset.registeredWhen)).toBe("complete");
    expect(kept).toContain("/elsewhere/sw.js");
    expect(kept.filter((path) => path.includes("/search.es."))).toEqual([]);
    expect(kept.every((path) => path.startsWith("/elsewhere/"))).toBe(true);
  });
});

it("the service worker is there to be read", () => {
  const script = readFileSync(join(site.folder, "sw.js"), "utf8");
  expect(script.split("\n").length).toBeGreaterThan(100);
  expect(script).toContain("/** A page's address without what differs between links to it. */");
});
