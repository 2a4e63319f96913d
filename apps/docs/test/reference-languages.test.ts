import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Language } from "../src/contract/open-api.ts";
import { readContract } from "../src/contract/read-contract.ts";
import { updateOperation } from "../src/contract/update-operation.ts";
import { type DocsServer, serveDocs } from "../src/index.ts";
import spanishWords from "../src/reference/redoc-es.json" with { type: "json" };
import { redocWords } from "../src/reference/redoc-words.ts";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";
import { chooseVariant, hydrate } from "./support/hydrate.ts";
import { partsOf } from "./support/reference.ts";
import { textsOn } from "./support/visible-texts.ts";

// Many steps each, beside the other files in their browsers.
vi.setConfig({ testTimeout: 60_000 });

const site = builtSite();
let docs: DocsServer;
let page: Page;

beforeAll(async () => {
  docs = await serveDocs({ folder: site.root });
  if (!hasChromium) return;
  const context = await newContext({ reducedMotion: "reduce", permissions: ["clipboard-write"] });
  page = await context.newPage();
}, 30_000);
afterAll(() => docs.close());

/** Small words that give a sentence's language away, and what Redoc says in it. */
const signs: Record<Language, { words: RegExp; texts: string[] }> = {
  es: {
    words: / ([dl]el|las?|los|que|y|una?|con|por|para|se|su|es) /i,
    texts: Object.values(spanishWords),
  },
  en: {
    words: / (the|of|and|or|is|are|to|with|for|from|not|this|that|your|by|when|which) /i,
    texts: Object.keys(spanishWords),
  },
};

describe.skipIf(!hasChromium).each([
  ["es", "en"],
  ["en", "es"],
] as const)("the reference in %s says nothing in %s", (language, other) => {
  const document = readContract(language);
  const { variants, answers } = updateOperation(document);
  const own = new Set(signs[language].texts);
  const foreign = new Set(signs[other].texts.filter((text) => !own.has(text)));
  const word = (english: string) => redocWords(language)[english] ?? english;

  /** Since the texts of one state are most of the next, they are looked at once. */
  let seen: Set<string>;
  async function expectLanguage(state: string): Promise<void> {
    const fresh = (await textsOn(page)).filter((text) => !seen.has(text));
    for (const text of fresh) seen.add(text);
    const wrong = fresh.filter((text) => foreign.has(text) || signs[other].words.test(` ${text} `));
    expect(wrong, state).toEqual([]);
  }

  async function open(width: number): Promise<void> {
    seen = new Set();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${docs.url}/api/${language}/reference/opportunities/updateopportunity/`);
    await hydrate(page);
    await expectLanguage("at first");
  }

  it("with any field and any status", async () => {
    await open(1300);
    const { response } = partsOf(page);
    const alternatives = page.locator("#redoc [data-section-id=switcher] [role=tab]");
    for (const { field } of variants) {
      await chooseVariant(page, field);
      await expectLanguage(field);
      for (const alternative of await alternatives.all()) {
        await alternative.click();
        await expectLanguage(`an alternative of ${field}`);
      }
    }
    for (const { status } of answers) {
      await page
        .locator("#redoc")
        .getByRole("tab", { name: String(status) })
        .click();
      await response.getByRole("button", { name: String(status) }).click();
      await expectLanguage(String(status));
    }
  });

  it("in its menus, dialogs and hints", async () => {
    await open(1300);
    const { request } = partsOf(page);
    const redoc = page.locator("#redoc");
    for (const button of await page.locator("#redoc [aria-haspopup=menu]:visible").all()) {
      await button.press("Enter");
      await expectLanguage(`the menu of ${await button.textContent()}`);
      await page.keyboard.press("Escape");
    }
    await request.getByRole("button", { name: word("Copy") }).click();
    await page.getByText(word("Copied!")).waitFor();
    await expectLanguage("copied");
    await redoc.getByRole("button", { name: word("View security details") }).click();
    await page.getByRole("dialog").waitFor();
    await expectLanguage("the dialog");
    await page.keyboard.press("Escape");
    for (const name of ["Switch color mode", "Hide sidebar", "Show sidebar"].map(word)) {
      const button = redoc.getByRole("button", { name }).first();
      await button.hover();
      await expectLanguage(`beside ${name}`);
      await button.click();
      await expectLanguage(`after ${name}`);
    }
  });

  it.each(["amount", "xyzzyx"])("searched for %s", async (query) => {
    await open(1300);
    await page.fill("#search", query);
    await page.waitForSelector("#results p:not(:empty)");
    await expectLanguage("the results");
  });

  it("with the menu of a phone", async () => {
    await open(390);
    await page.getByRole("button", { name: word("Open navigation menu") }).click();
    await page.getByRole("button", { name: word("Close navigation menu") }).waitFor();
    await expectLanguage("the menu");
  });
});
