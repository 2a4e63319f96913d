import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { languages } from "../src/contract/open-api.ts";
import { readContract } from "../src/contract/read-contract.ts";
import { refusalOfValue } from "../src/contract/refusals.ts";
import { updateOperation, type Variant } from "../src/contract/update-operation.ts";
import { type DocsServer, serveDocs } from "../src/index.ts";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";
import { hydrateByKeyboard } from "./support/hydrate.ts";
import { chooseByKeyboard, codeIn, exampleIn, partsOf } from "./support/reference.ts";

// Many steps each, beside the other files in their browsers.
vi.setConfig({ testTimeout: 60_000 });

const site = builtSite();
const widths = { desktop: 1300, phone: 390 };
let docs: DocsServer;
let page: Page;

beforeAll(async () => {
  docs = await serveDocs({ folder: site.root });
  if (hasChromium) page = await (await newContext({ reducedMotion: "reduce" })).newPage();
}, 30_000);
afterAll(() => docs.close());

async function open(language: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${docs.url}/api/${language}/reference/opportunities/updateopportunity/`);
  await hydrateByKeyboard(page);
}

const squeeze = (text: string | null) => (text ?? "").replaceAll(/\s+/g, "");

describe.skipIf(!hasChromium).each(languages)("in the reference in %s", (language) => {
  const { variants, answers } = updateOperation(readContract(language));
  const success = answers.find(({ status }) => status < 300);
  const refusalOf = ({ field }: Variant) => refusalOfValue(field, answers);
  const summaryOf = (field: string) => success?.examples.find(({ key }) => key === field)?.summary ?? "";

  async function chooseStatus(status = 0): Promise<void> {
    await partsOf(page)
      .response.getByRole("button", { name: String(status) })
      .click();
  }

  async function expectShown(variant: Variant): Promise<void> {
    const { tag, request, variant: chosen } = partsOf(page);
    expect(await chosen.textContent()).toBe(variant.field);
    const described = squeeze(await tag.textContent());
    expect(described).toContain(squeeze(variant.title));
    expect(described).toContain(squeeze(variant.description));
    expect(await exampleIn(request).textContent()).toBe(summaryOf(variant.field));
  }

  it.each(Object.entries(widths))(
    "a field chosen in the body by keyboard is shown everywhere, on a %s",
    async (_, width) => {
      await open(language, width);
      const parts = partsOf(page);
      for (const variant of variants.toReversed()) {
        await chooseByKeyboard(page, parts.variant, variant.field);
        await expectShown(variant);
        expect(await parts.variant.evaluate((button) => button === document.activeElement)).toBe(true);

        await chooseStatus(success?.status);
        expect(await exampleIn(parts.response).textContent()).toBe(summaryOf(variant.field));
        await chooseStatus(refusalOf(variant)?.status);
        expect(JSON.parse((await codeIn(parts.response).textContent()) ?? "")).toEqual(
          refusalOf(variant)?.value,
        );
      }
    },
  );

  it("each language's code and the body follow the field", async () => {
    await open(language, widths.desktop);
    const parts = partsOf(page);
    for (const lang of new Set(variants.flatMap(({ samples }) => samples.map((sample) => sample.lang)))) {
      const label = variants[0]?.samples.find((sample) => sample.lang === lang)?.label.split(" · ")[0] ?? "";
      await chooseByKeyboard(page, parts.language, label);
      for (const { field, samples } of variants) {
        await chooseByKeyboard(page, parts.variant, field);
        const source = samples.find((sample) => sample.lang === lang)?.source ?? "";
        // Redoc colours code after it has drawn it.
        await expect
          .poll(async () => squeeze(await codeIn(parts.request).textContent()))
          .toBe(squeeze(source));
      }
    }
    await chooseByKeyboard(page, parts.language, "JSON");
    for (const { field, body } of variants) {
      await chooseByKeyboard(page, parts.variant, field);
      expect(JSON.parse((await codeIn(parts.request).textContent()) ?? "")).toEqual(body);
    }
  });

  it("an example chosen beside it moves the body: of the request, of the success, of the refusal", async () => {
    await open(language, widths.desktop);
    const { request, response } = partsOf(page);
    for (const variant of variants.toReversed()) {
      await chooseByKeyboard(page, exampleIn(request), summaryOf(variant.field));
      await expectShown(variant);
    }
    for (const variant of variants.toReversed()) {
      await chooseByKeyboard(page, exampleIn(response), summaryOf(variant.field));
      await expectShown(variant);
    }
    await chooseStatus(refusalOf(variants[0] as Variant)?.status);
    for (const variant of variants.toReversed()) {
      await chooseByKeyboard(page, exampleIn(response), refusalOf(variant)?.summary ?? "");
      await expectShown(variant);
    }
  });

  it("an example of no field leaves the field as it is", async () => {
    await open(language, widths.desktop);
    const { request, response, variant } = partsOf(page);
    const last = variants.at(-1) as Variant;
    await chooseByKeyboard(page, variant, last.field);
    for (const { status, examples } of answers.filter(({ status }) => status >= 400)) {
      await chooseStatus(status);
      const [example] = examples;
      if (examples.length > 1) await chooseByKeyboard(page, exampleIn(response), example?.summary ?? "");
      expect(JSON.parse((await codeIn(response).textContent()) ?? "")).toEqual(example?.value);
      await expectShown(last);
    }
    await chooseStatus(success?.status);
    expect(await exampleIn(response).textContent()).toBe(summaryOf(last.field));
    expect(await exampleIn(request).textContent()).toBe(summaryOf(last.field));
  });
});
