import { brotliCompressSync, constants } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { languages } from "../src/contract/open-api.ts";
import { type DocsServer, serveDocs } from "../src/index.ts";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";
import { chooseVariant, hydrate } from "./support/hydrate.ts";
import { layoutShift } from "./support/layout-shift.ts";

const site = builtSite();
const operation = "reference/opportunities/updateopportunity/";
let docs: DocsServer;
let context: BrowserContext;
let page: Page;
/** What must not happen on any page: requests to other hosts, errors, violations of the page's policy. */
let complaints: string[];

beforeAll(async () => {
  docs = await serveDocs({ folder: site.root });
  if (!hasChromium) return;
  context = await newContext({ locale: "es-MX" });
  page = await context.newPage();
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(docs.url) && !url.startsWith("data:")) complaints.push(`request to ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
}, 30_000);
beforeEach(() => {
  complaints = [];
});
afterAll(() => docs.close());

const open = (address: string) => page.goto(`${docs.url}/api/${address}`);

describe.skipIf(!hasChromium)("in a browser", () => {
  it("every page opens without a complaint, and nothing scrolls sideways at 360 px", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const address of site.pages) {
      await open(address);
      const { scrollWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(scrollWidth, address).toBeLessThanOrEqual(360);
      expect(await layoutShift(page), address).toBeLessThan(0.02);
    }
    expect(complaints).toEqual([]);
    await page.setViewportSize({ width: 1300, height: 900 });
  });

  it.each([
    ["es-MX", "/api/es/"],
    ["en-GB", "/api/en/"],
    ["fr-FR", "/api/es/"],
  ])("the root sends a reader of %s to %s", async (locale, expected) => {
    const reader = await (await newContext({ locale })).newPage();
    await reader.goto(`${docs.url}/api/`);
    await reader.waitForURL(`${docs.url}${expected}`);
    await reader.context().close();
  });

  it("the root has links for a reader without scripts", async () => {
    const reader = await (await newContext({ javaScriptEnabled: false })).newPage();
    await reader.goto(`${docs.url}/api/`);
    await reader.click("a[hreflang=en]");
    expect(new URL(reader.url()).pathname).toBe("/api/en/");
    await reader.context().close();
  });

  it.each(languages)(
    "the reference in %s wakes when it is touched, without a jump or a foreign request",
    async (language) => {
      await open(`${language}/${operation}`);
      await hydrate(page);
      await chooseVariant(page, "amount");
      await page.locator("#redoc [role=tab]", { hasText: "422" }).first().click();
      expect(await layoutShift(page)).toBeLessThan(0.02);
      expect(complaints).toEqual([]);
    },
  );

  it("the reference weighs at most 620 KB, compressed, once it runs, and asks for nothing more in a minute", async () => {
    const reader = await (await newContext()).newPage();
    await reader.clock.install();
    const files = new Set<string>();
    reader.on("request", (request) => {
      if (!request.url().startsWith("data:")) files.add(request.url());
    });
    await reader.goto(`${docs.url}/api/es/${operation}`);
    await hydrate(reader);
    const loaded = files.size;
    await reader.clock.runFor(60_000);
    expect(files.size).toBe(loaded);

    const base = `${docs.url}/api/`;
    const weight = [...files].reduce((sum, url) => {
      expect(url.startsWith(base), url).toBe(true);
      const path = url.slice(base.length);
      return (
        sum +
        brotliCompressSync(site.read(path.endsWith("/") ? `${path}index.html` : path), {
          params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
        }).length
      );
    }, 0);
    expect(weight).toBeLessThan(620 * 1024);
    await reader.context().close();
  });

  it("the keyboard alone reaches content, tabs and search, and its place is visible", async () => {
    await open("es/fields/amount/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");

    const reached = new Set<string>();
    const invisible: string[] = [];
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        return {
          name: `${element.tagName} ${element.textContent?.slice(0, 30)}`,
          outline: getComputedStyle(element).outlineStyle,
        };
      });
      if (!at) break;
      reached.add(at.name);
      if (at.outline === "none") invisible.push(at.name);
    }
    expect(invisible).toEqual([]);
    expect([...reached].some((name) => name === "BUTTON curl")).toBe(true);
    expect([...reached].some((name) => name.startsWith("A stageId"))).toBe(true);

    await page.focus("[role=tab]");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("[role=tab][aria-selected=true]").textContent()).toBe("@wabotify/client");
    await page.keyboard.press("/");
    await page.keyboard.type("autenticacion cabecera");
    await page.waitForSelector("#results li");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.closest("#results")?.id)).toBe("results");
    await page.keyboard.press("Escape");
    expect(await page.isVisible("#results")).toBe(false);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("Control+k");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    expect(complaints).toEqual([]);
  });

  it("the chosen language of samples holds on the next field's page", async () => {
    await open("en/fields/name/");
    await page.getByRole("tab", { name: "Python" }).click();
    await page.locator("nav.chooser a", { hasText: "amount" }).click();
    await page.waitForURL("**/en/fields/amount/");
    await page.waitForSelector("[role=tab]");
    expect(await page.locator("[role=tab][aria-selected=true]").textContent()).toBe("Python");
    expect(await page.locator(".code:visible", { hasText: "urlopen" }).count()).toBe(1);
  });
});
