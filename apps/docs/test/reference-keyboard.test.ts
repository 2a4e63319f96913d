import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { languages } from "../src/contract/open-api.ts";
import { readContract } from "../src/contract/read-contract.ts";
import { updateOperation } from "../src/contract/update-operation.ts";
import { type DocsServer, serveDocs } from "../src/index.ts";
import { brokenWords } from "./support/broken-words.ts";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";
import { hydrateByKeyboard } from "./support/hydrate.ts";
import { chooseByKeyboard, codeIn, exampleIn, partsOf } from "./support/reference.ts";

// Many steps each, beside the other files in their browsers.
vi.setConfig({ testTimeout: 60_000 });

const site = builtSite();
const operation = "reference/opportunities/updateopportunity/";
const { answers, variants } = updateOperation(readContract("es"));
let docs: DocsServer;
let page: Page;

beforeAll(async () => {
  docs = await serveDocs({ folder: site.root });
  if (!hasChromium) return;
  // What a service worker answers would go past the routes of a test.
  page = await (await newContext({ reducedMotion: "reduce", serviceWorkers: "block" })).newPage();
}, 30_000);
afterAll(() => docs.close());

async function open(address: string, width = 1300): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${docs.url}/api/${address}`);
  await hydrateByKeyboard(page);
}

const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

describe.skipIf(!hasChromium)("by keyboard alone", () => {
  it.each([1300, 390])(
    "everything in the reference is reached, and one sees where, at %d px",
    async (width) => {
      await open(`es/${operation}`, width);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
      const invisible: string[] = [];
      for (let inPage = true; inPage; ) {
        const at = await page.evaluate(async () => {
          // Nobody presses Tab twice in one frame: what comes into view is drawn in between.
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          element.dataset.reached = "";
          return {
            name: element.outerHTML.slice(0, 100),
            outline: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
            inPage: element !== document.body,
          };
        });
        inPage = at.inPage;
        if (inPage && at.outline < 2) invisible.push(at.name);
        await page.keyboard.press("Tab");
      }
      expect(invisible).toEqual([]);
      const missed = await page.evaluate(() => {
        const stops = document.querySelectorAll<HTMLElement>(
          "a[href], button, input, summary, [tabindex='0']",
        );
        return [...stops]
          .filter(
            (each) => each.checkVisibility() && each.tabIndex >= 0 && each.dataset.reached === undefined,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 120));
      });
      expect(missed).toEqual([]);
    },
  );

  it("the answers' tabs are reached by arrows", async () => {
    await open(`es/${operation}`);
    const tabs = page.locator("#redoc [role=tablist]").last().getByRole("tab");
    await tabs.first().focus();
    for (const { status, description } of answers) {
      expect(await focused()).toBe(String(status));
      expect(await page.locator("#redoc").textContent()).toContain(description.split(/[`.,]/)[0]);
      await page.keyboard.press("ArrowRight");
    }
  });

  it("a menu goes round, and gives the focus back on Escape, Tab and choice", async () => {
    await open(`en/${operation}`);
    const { variant } = partsOf(page);
    const names = variants.map(({ field }) => field);
    const menu = page.getByRole("menu");
    await variant.focus();

    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe(names.at(-1));
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press("End");
    await page.keyboard.press("Escape");
    expect(await menu.isVisible()).toBe(false);
    expect(await variant.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await variant.textContent()).toBe(names[0]);

    await page.keyboard.press(" ");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await menu.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      `link to ${names[0]}`,
    );
  });

  it("a menu that can be searched is searched", async () => {
    // As the contract with a seventh field: Redoc adds the box where there are more than six.
    await page.route("**/assets/redoc.en.*.json", async (route) => {
      const contract = await (await route.fetch()).json();
      const { OpportunityUpdate, UpdateName } = contract.components.schemas;
      contract.components.schemas.UpdateColour = structuredClone(UpdateName);
      OpportunityUpdate.oneOf.push({ $ref: "#/components/schemas/UpdateColour" });
      OpportunityUpdate.discriminator.mapping.colour = "#/components/schemas/UpdateColour";
      await route.fulfill({ json: contract });
    });
    await open(`en/${operation}`);
    const { variant } = partsOf(page);
    await variant.press("Enter");
    await page.keyboard.type("col");
    await page.keyboard.press("Enter");
    expect(await variant.textContent()).toBe("colour");
    await page.unroute("**/assets/redoc.en.*.json");
  });

  it("a dialog takes the focus, keeps it and gives it back", async () => {
    await open(`en/${operation}`);
    const details = page.getByRole("button", { name: "View security details" });
    const dialog = page.getByRole("dialog", { name: "Security" });
    for (const close of ["Escape", "Enter"]) {
      await details.press("Enter");
      await dialog.waitFor();
      const inside = () => dialog.evaluate((element) => element.contains(document.activeElement));
      expect(await inside()).toBe(true);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await inside()).toBe(true);
      await dialog.getByRole("button", { name: "Close" }).focus();
      await page.keyboard.press(close);
      await dialog.waitFor({ state: "detached" });
      await page.waitForFunction(() => document.activeElement?.textContent === "View security details");
    }
  });

  it("a phone's menu takes the focus, leads on, and gives the focus back on Escape", async () => {
    await open(`en/${operation}`, 390);
    const button = page.getByTestId("floating-button");
    await button.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Wabotify"));
    await page.keyboard.press("Escape");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await button.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Wabotify"));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/en/reference/");
  });

  it("the site's search opens, and not Redoc's own", async () => {
    await open(`en/${operation}`);
    await page.keyboard.press("Control+k");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    await page.keyboard.type("amount");
    await page.waitForSelector("#results li");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/en/fields/amount/**");
  });
});

describe.skipIf(!hasChromium).each(languages)("in the reference in %s", (language) => {
  it.each([360, 390])("no word is broken at %d px", async (width) => {
    for (const address of site.pages.filter((each) => each.startsWith(`${language}/reference/`))) {
      await open(address, width);
      expect(await brokenWords(page), address).toEqual([]);
    }
  });

  it("a link to a property of a field opens the reference with that field", async () => {
    await open(`${language}/${operation}`);
    const { variant } = partsOf(page);
    const last = variants.at(-1)?.field ?? "";
    await chooseByKeyboard(page, variant, last);
    const link = page.locator(`#redoc a[href*="d=${variants.length - 1}/${last.toLowerCase()}" i]`).first();
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);

    const reader = await (await newContext({ reducedMotion: "reduce" })).newPage();
    await reader.goto(address);
    await reader.waitForSelector("html[data-hydrated]", { state: "attached" });
    const parts = partsOf(reader);
    await expect.poll(() => parts.variant.textContent()).toBe(last);
    const { title } = updateOperation(readContract(language)).variants.at(-1) ?? {};
    expect(await exampleIn(parts.request).textContent()).toBe(title);
    expect(await codeIn(parts.request).textContent()).toContain(`"${last}"`);
    await reader.context().close();
  });
});
