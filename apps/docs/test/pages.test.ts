import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { languages, type OpenApiDocument, type Schema } from "../src/contract/open-api.ts";
import { readContract } from "../src/contract/read-contract.ts";
import { plain } from "../src/shell/markdown.ts";
import { builtSite } from "./support/built-site.ts";
import { siteUrl } from "./support/site-url.ts";

const site = builtSite();
const htmlOf = (address: string) => site.read(`${address}index.html`);
const isReference = (address: string) => address.includes("/reference/");

describe("every page", () => {
  it.each(site.pages)("/%s says what it is", (address) => {
    const html = htmlOf(address);
    const language = address.slice(0, 2);
    const path = address.slice(3);
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}"`));
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/);
    expect(html).toContain(`<link rel="canonical" href="${siteUrl}${address}">`);
    for (const each of languages)
      expect(html).toContain(`<link rel="alternate" hreflang="${each}" href="${siteUrl}${each}/${path}">`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<body[^>]*>\s*<a class="skip" href="#content">/);
    expect(html).toMatch(/id="content"/);
    expect(site.read("sitemap.xml")).toContain(`<loc>${siteUrl}${address}</loc>`);
  });

  it.each(["", ...site.pages])("/%s carries a policy that no script in it escapes", (address) => {
    const html = htmlOf(address);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toContain("unsafe");
    for (const [, script = ""] of html.matchAll(/<script>(.*?)<\/script>/gs)) {
      expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    }
    expect(html).not.toMatch(/<[^>]+ on[a-z]+="/);
  });

  it("has a title of its own", () => {
    for (const language of languages) {
      const titles = site.pages
        .filter((address) => address.startsWith(`${language}/`))
        .map((address) => /<title>(.*)<\/title>/.exec(htmlOf(address))?.[1]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it.each(site.pages)("/%s is there in both languages, and in Markdown", (address) => {
    const other = address.startsWith("es/") ? `en/${address.slice(3)}` : `es/${address.slice(3)}`;
    expect(site.pages).toContain(other);
    expect(site.files).toContain(`${address.slice(0, -1)}.md`);
  });

  it("is valid HTML; in the reference, the frame around Redoc", async () => {
    const validate = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: {
        "no-inline-style": "error",
        "valid-id": ["error", { relaxed: true }],
        "long-title": "off",
        "no-trailing-whitespace": "off",
        "void-style": "off",
        "no-redundant-role": "off",
        "prefer-native-element": "off",
        "doctype-style": "off",
        "require-sri": "off",
      },
    });
    const pages = [
      "index.html",
      "404.html",
      "es/offline.html",
      "en/offline.html",
      ...site.pages.map((address) => `${address}index.html`),
    ];
    for (const page of pages) {
      const html = site
        .read(page)
        .replace(/<div id="redoc">.*<\/div>(?=<\/main>)/s, "<div></div>")
        .replace(/<style.*<\/style>/s, "");
      const { results } = await validate.validateString(html, page);
      const messages = results.flatMap(({ messages }) =>
        messages.map(({ line, message, ruleId }) => `${page}:${line} ${ruleId} ${message}`),
      );
      expect(messages).toEqual([]);
    }
  });

  it("links to nothing that is not there, and loads nothing from outside", () => {
    const dead: string[] = [];
    const foreign = new Set<string>();
    const pages = ["", ...site.pages];
    for (const address of pages) {
      for (const [, anchorTag, href = ""] of htmlOf(address).matchAll(
        /(<a [^>]*)?(?:href|src|data-script|data-index)="([^"]*)"/g,
      )) {
        if (href.startsWith("data:")) continue;
        const target = new URL(href.replaceAll("&amp;", "&"), siteUrl + address);
        if (!target.href.startsWith(siteUrl)) {
          if (!anchorTag) foreign.add(target.origin);
          continue;
        }
        const file = target.pathname.slice(new URL(siteUrl).pathname.length);
        const found = site.files.includes(file) ? file : `${file}index.html`;
        const anchor = decodeURIComponent(target.hash.slice(1));
        const inRedoc = isReference(address) && href.startsWith("#");
        if (!site.files.includes(found) || (file !== "" && !file.endsWith("/") && !file.includes(".")))
          dead.push(`${address} → ${href}`);
        else if (anchor && !inRedoc && !isReference(found) && !site.read(found).includes(`id="${anchor}"`))
          dead.push(`${address} → ${href}`);
      }
    }
    expect(dead).toEqual([]);
    expect([...foreign]).toEqual([]);
  });

  it("loads at most 60 KB, compressed, in at most 6 requests", () => {
    const brotli = (text: string) =>
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
    for (const address of ["", ...site.pages]) {
      const html = htmlOf(address);
      const loaded = [
        ...html.matchAll(/<(?:script[^>]* src|link rel="(?:stylesheet|icon)" href)="([^"]*)"/g),
      ].map(([, href = ""]) => new URL(href, siteUrl + address).href.slice(siteUrl.length));
      const weight = brotli(html) + loaded.reduce((sum, file) => sum + brotli(site.read(file)), 0);
      expect(weight, `/${address}`).toBeLessThan(60 * 1024);
      expect(loaded.length + 1, `/${address}`).toBeLessThanOrEqual(6);
    }
  });
});

describe.each(languages)("without scripts, in %s", (language) => {
  const document = readContract(language);
  const html = site.pages
    .filter((address) => address.startsWith(`${language}/`) && !isReference(address))
    .map(htmlOf)
    .join("");
  const text = decode(html.replaceAll(/<[^>]+>/g, " ")).replaceAll(/\s+/g, " ");
  const shows = (markdown: string) =>
    squeeze(text).includes(squeeze(plain(markdown.replaceAll(/^- /gm, ""))));

  it("every operation, parameter, status, errorCode, property and variant is in the HTML, with its description", () => {
    const missing = textsOf(document).filter((each) => !shows(each));
    expect(missing).toEqual([]);
  });

  it("the reference holds the operation", () => {
    const [operation] = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    const page = site.pages.find(
      (address) =>
        address.startsWith(`${language}/reference/`) &&
        address.includes(operation?.operationId.toLowerCase() ?? "?"),
    );
    expect(htmlOf(page ?? "")).toContain(operation?.summary);
  });
});

/** All that the contract says to its readers. */
function textsOf({ paths, components }: OpenApiDocument): string[] {
  const { parameters, responses, schemas, securitySchemes } = components as unknown as Record<
    string,
    Record<string, Node>
  >;
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  return [
    ...operations.flatMap(({ description, parameters: _, responses: answers }) => [
      description,
      ...Object.keys(answers),
    ]),
    ...[parameters, responses, securitySchemes].flatMap((part) =>
      Object.values(part ?? {}).map(({ description }) => description),
    ),
    ...Object.values(responses ?? {}).flatMap(({ content }) =>
      Object.values(content?.["application/json"]?.examples ?? {}).flatMap(({ description, value }) =>
        value.errorCode ? [value.errorCode, description ?? ""] : [],
      ),
    ),
    ...Object.values(schemas ?? {}).flatMap((schema) => [
      schema.description,
      ...Object.entries(schema.properties ?? {}).flatMap(([name, { description }]) => [name, description]),
    ]),
  ].filter((each) => each !== undefined);
}

interface Node extends Schema {
  description: string;
  content?: Record<
    string,
    { examples?: Record<string, { description?: string; value: { errorCode: string | null } }> }
  >;
}

/** Spaces where one element ends and another begins are not the text's. */
function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

function decode(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
