import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { languages } from "../src/contract/open-api.ts";
import { type DocsServer, serveDocs } from "../src/index.ts";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";
import { chooseVariant, hydrate } from "./support/hydrate.ts";
import { partsOf } from "./support/reference.ts";

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const axeSource = readFileSync(new URL("axe.min.js", import.meta.resolve("axe-core")), "utf8");
// Many steps each, beside the other files in their browsers.
vi.setConfig({ testTimeout: 60_000 });

const site = builtSite();
const desktop = { width: 1300, height: 900 };
const phone = { width: 390, height: 844 };
let docs: DocsServer;
let page: Page;

beforeAll(async () => {
  docs = await serveDocs({ folder: site.root });
  if (hasChromium) page = await (await newContext({ bypassCSP: true })).newPage();
}, 30_000);
afterAll(() => docs.close());

/** Every way to look at a page. */
const looks = [desktop, phone].flatMap((viewport) =>
  (["light", "dark"] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

async function look({ viewport, colorScheme }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
}

async function open(address: string): Promise<void> {
  await page.goto(`${docs.url}/api/${address}`);
  await page.evaluate(axeSource);
}

async function violations(): Promise<string[]> {
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
  );
}

describe.skipIf(!hasChromium)("axe finds nothing", () => {
  it.each([...site.pages, "es/404.html", "en/404.html", "es/offline.html", "en/offline.html"])(
    "on /%s",
    async (address) => {
      // Redoc chooses its colours as it loads; all other pages follow the media query.
      const reloads = address.includes("/reference/");
      if (!reloads) await open(address);
      for (const each of looks) {
        await look(each);
        if (reloads) await open(address);
        expect(await violations(), JSON.stringify(each)).toEqual([]);
      }
    },
  );

  const uses = languages.flatMap((language) => looks.map((each) => ({ language, ...each })));
  it.each(uses)("in the reference as its reader uses it: %j", async ({ language, ...each }) => {
    await look(each);
    await open(`${language}/reference/opportunities/updateopportunity/`);
    await hydrate(page);
    expect(await violations(), "running").toEqual([]);

    await partsOf(page).variant.press("Enter");
    expect(await violations(), "choosing").toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^(Ver los detalles|View security)/ }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(), "in a dialog").toEqual([]);
    await page.keyboard.press("Escape");

    await chooseVariant(page, "amount");
    await page.locator("#redoc [role=tab]", { hasText: "422" }).first().click();
    await page.fill("#search", "amount");
    await page.waitForSelector("#results li");
    expect(await violations(), "used").toEqual([]);
  });

  it.each(looks)("in forms that refuse, warn and tell, %o", async (each) => {
    await look(each);
    await open("es/builder/");
    await page.fill("#builder-value", "x");
    await page.selectOption("#builder-field", "amount");
    await page.fill("#builder-value", "mucho");
    await page.fill("#builder-base", "https://api.wabotify.com");
    await page.click("#builder [type=submit]");
    await page.locator("#builder-danger").waitFor();
    expect(await violations()).toEqual([]);

    await open("es/downloads/");
    await page.click("#save button");
    await page.waitForSelector("#save [role=status]:not(:empty)");
    expect(await violations()).toEqual([]);

    await open("es/errors/");
    await page.fill("#search", "importe");
    await page.waitForSelector("#results li");
    expect(await violations()).toEqual([]);
  });
});
