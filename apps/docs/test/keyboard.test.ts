import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DocsServer, serveDocs } from "../src/index.ts";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";

const site = builtSite();
let docs: DocsServer;
let page: Page;

beforeAll(async () => {
  docs = await serveDocs({ folder: site.root });
  if (hasChromium)
    page = await (
      await newContext({ viewport: { width: 1300, height: 900 }, reducedMotion: "reduce" })
    ).newPage();
}, 30_000);
afterAll(() => docs.close());

// Both languages have the same frame and forms, one field's page stands for all; the reference has tests of its own.
const pages = site.pages.filter((address) => /^es\/(?!reference\/|fields\/(?!amount\/)\w)/.test(address));

describe.skipIf(!hasChromium)("the Tab key alone", () => {
  it.each(pages)("reaches all of /%s, and shows where it is", async (address) => {
    await page.goto(`${docs.url}/api/${address}`);
    await page.waitForSelector("search.ready");
    const count = await page.evaluate(() => {
      const stops = [
        ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex='0']"),
      ];
      const shown = stops.filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility());
      for (const [index, stop] of shown.entries()) stop.dataset.stop = String(index);
      return shown.length;
    });
    const reached = new Set<string>();
    const invisible = new Set<string>();
    for (let presses = 0; presses <= count; presses++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { bottom, top } = element.getBoundingClientRect();
        return {
          stop: element.dataset.stop,
          seen:
            outlineStyle !== "none" &&
            Number.parseFloat(outlineWidth) >= 2 &&
            bottom > 0 &&
            top < innerHeight,
        };
      });
      if (at.stop === undefined) continue;
      reached.add(at.stop);
      if (!at.seen) invisible.add(at.stop);
    }
    const missed = await page.evaluate(
      (numbers) =>
        [...document.querySelectorAll<HTMLElement>("[data-stop]")]
          .filter(({ dataset }) => !numbers.includes(dataset.stop ?? ""))
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      [...reached],
    );
    expect(missed).toEqual([]);
    expect([...invisible]).toEqual([]);
    expect(reached.size).toBeGreaterThan(15);
  });

  it("fills in the request builder and sends it", async () => {
    await page.goto(`${docs.url}/api/es/builder/`);
    await page.waitForSelector("#builder-verdict:not(:empty)");
    await page.focus("#builder-field");
    await page.keyboard.type("amount");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("12");
    expect(await page.textContent("[data-output=JSON] code")).toContain('"amount": 12');
    await page.focus("#builder-base");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("http://127.0.0.1:9");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      document.querySelector("#builder-status")?.textContent?.includes("127.0.0.1:9"),
    );
  });
});
