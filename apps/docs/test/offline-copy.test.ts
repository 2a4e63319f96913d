import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";

const site = builtSite();

describe.skipIf(!hasChromium)("the one-file copy of the reference", () => {
  it.each([
    ["es", ["Petición", "Respuestas"], "varias llamadas", "valor. Para"],
    ["en", ["Request", "Responses"], "several calls", "value. To"],
  ] as const)("in %s opens without a network, in its language", async (language, words, query, found) => {
    const page = await (await newContext({ offline: true, reducedMotion: "reduce" })).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const file = pathToFileURL(join(site.folder, `downloads/wabotify-api.${language}.html`)).href;
    await page.goto(`${file}#/opportunities/updateopportunity`);
    for (const word of words) await page.locator("h2, h3", { hasText: word }).first().waitFor();

    await page.locator("[data-section-id=switcher] button").first().click();
    await page.getByRole("menuitem", { name: "amount" }).click();
    await page.locator(".panel-request-samples pre", { hasText: '"amount": ' }).waitFor();

    // Its search is Redoc's own. The contract breaks a line between these words.
    await page.keyboard.press("Control+k");
    await page.keyboard.type(query);
    await page.locator("[data-component-name='Search/SearchItem']", { hasText: found }).first().waitFor();
    // It makes workers of its own text, under blob: addresses.
    expect(asked.filter((url) => /^(http|ws)/.test(url))).toEqual([]);
    expect(await page.getAttribute("html", "lang")).toBe(language);
    await page.context().close();
  });
});
