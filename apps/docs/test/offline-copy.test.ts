import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";

const site = builtSite();

describe.skipIf(!hasChromium)("the one-file copy of the reference", () => {
  it.each([
    ["es", "Petición", "Respuestas"],
    ["en", "Request", "Responses"],
  ])("in %s opens without a network, in its language", async (language, ...words) => {
    const page = await (await newContext({ offline: true })).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const file = pathToFileURL(join(site.folder, `downloads/wabotify-api.${language}.html`)).href;
    await page.goto(`${file}#/opportunities/updateopportunity`);
    for (const word of words) await page.locator("h2, h3", { hasText: word }).first().waitFor();
    // Redoc's search makes workers of its own text, under blob: addresses.
    expect(asked.filter((url) => /^(http|ws)/.test(url))).toEqual([]);
    expect(await page.getAttribute("html", "lang")).toBe(language);
    await page.context().close();
  });
});
