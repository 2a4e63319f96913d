import { spawnSync } from "node:child_process";
import { createMock, type Mock } from "@wabotify/mock";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FilledRequest, fillClient, fillCurl } from "../src/browser/fill-sample.ts";
import { readContract } from "../src/contract/read-contract.ts";
import { updateOperation } from "../src/contract/update-operation.ts";
import { type DocsServer, serveDocs } from "../src/index.ts";
import { builtSite } from "./support/built-site.ts";
import { hasChromium, newContext } from "./support/chromium.ts";

const { server, path, parameters, variants } = updateOperation(readContract("es"));

describe("filling the contract's samples", () => {
  const example = Object.fromEntries(
    parameters.map(({ name, schema }) => [name, String(schema.examples?.[0])]),
  );
  const to: FilledRequest = {
    base: "http://127.0.0.1:4010",
    path,
    query: { ...example, id: "a&b 'c'" },
    workspaceId: "it's ours",
    field: "",
    body: {},
  };

  it.each(variants.map((variant) => [variant.field, variant] as const))(
    "of %s puts the request in",
    (field, variant) => {
      const from = {
        ...to,
        base: server,
        query: example,
        workspaceId: example.workspaceId ?? "",
        field,
        body: variant.body as Record<string, unknown>,
      };
      const filled = { ...to, field, body: { ...from.body, [field]: 'it\'s $& "new"' } };
      const source = (lang: string) => variant.samples.find((sample) => sample.lang === lang)?.source ?? "";

      // What a shell makes of it, not how it is quoted.
      const script = fillCurl(source("curl"), from, filled).replace(/^curl/, "printf '%s\\n'");
      const words = spawnSync("sh", ["-c", script], { encoding: "utf8" }).stdout;
      expect(words).toContain(`${to.base}${path}?${new URLSearchParams(filled.query)}`);
      expect(words).toContain(": it's ours\n");
      expect(words).toContain(JSON.stringify(filled.body, null, 2));

      const code = fillClient(source("TypeScript"), from, filled);
      expect(code).toContain('createClient({ baseUrl: "http://127.0.0.1:4010", workspaceId: "it\'s ours" })');
      expect(code).toContain(`update("a&b 'c'", {`);
      expect(code).toContain(`${field}: ${JSON.stringify(filled.body[field])},`);
    },
  );
});

describe.skipIf(!hasChromium)("the request builder", () => {
  const site = builtSite();
  let docs: DocsServer;
  let mock: Mock;
  let api: { url: string; close(): Promise<void> };
  let page: Page;

  beforeAll(async () => {
    docs = await serveDocs({ folder: site.root });
    mock = await createMock();
    api = await mock.listen();
    page = await (await newContext()).newPage();
  }, 30_000);
  beforeEach(async () => {
    mock.reset();
    await page.goto(`${docs.url}/api/es/builder/`);
    await page.waitForSelector("#builder-verdict:not(:empty)");
  });
  afterAll(async () => {
    await docs.close();
    await api.close();
  });

  const verdict = () => page.textContent("#builder-verdict");
  const status = () => page.textContent("#builder-status");

  it("has every field of the contract, each with a value that is valid", async () => {
    expect(await page.locator("#builder-field option").allTextContents()).toEqual(
      variants.map(({ field }) => field),
    );
    for (const { field, body } of variants) {
      await page.selectOption("#builder-field", field);
      expect(await verdict()).toBe("El valor es válido.");
      expect(JSON.parse((await page.textContent("[data-output=JSON] code")) ?? "")).toEqual(body);
    }
  });

  it("checks the value as it is typed, by the client's rules, and does not send a wrong one", async () => {
    await page.fill("#builder-base", api.url);
    await page.selectOption("#builder-field", "amount");
    await page.fill("#builder-value", "mucho");
    expect(await verdict()).toBe("No es válido: se espera número.");
    await page.click("#builder button[type=submit]");
    expect(await status()).toBe("No es válido: se espera número.");
    await page.selectOption("#builder-field", "expirationDate");
    await page.fill("#builder-value", "2025-02-30");
    expect(await verdict()).toMatch(/^No es válido/);
    await page.fill("#builder-value", "null");
    expect(await verdict()).toBe("El valor es válido.");
    expect(mock.requests).toHaveLength(0);
  });

  it("sends to the mock and shows its answer", async () => {
    await page.fill("#builder-base", api.url);
    await page.selectOption("#builder-field", "amount");
    await page.fill("#builder-value", "99.5");
    await page.click("#builder button[type=submit]");
    await page.waitForFunction(() =>
      document.querySelector("#builder-status")?.textContent?.startsWith("200"),
    );
    const answer = JSON.parse((await page.textContent("[data-output=answer] code")) ?? "");
    expect(answer.data.oportunity.amount).toBe(99.5);
    expect(mock.requests.at(-1)).toMatchObject({ field: "amount", status: 200 });
  });

  it("starts at the mock, and asks before it sends to production", async () => {
    expect(await page.inputValue("#builder-base")).not.toBe(server);
    expect(await page.isVisible("#builder-danger")).toBe(false);
    await page.fill("#builder-base", `${server}/`);
    expect(await page.isVisible("#builder-danger")).toBe(true);
    await page.click("#builder button[type=submit]");
    expect(await status()).toBe("Es producción: marca la casilla para enviar.");
  });

  it("says what is missing, and that nobody answers", async () => {
    await page.fill("#builder-id", " ");
    await page.click("#builder button[type=submit]");
    expect(await status()).toBe("Falta id.");
    await page.fill("#builder-id", "1");
    await page.fill("#builder-base", "ftp://example");
    await page.click("#builder button[type=submit]");
    expect(await status()).toBe("«Enviar a» debe ser una dirección http o https.");
  });
});
