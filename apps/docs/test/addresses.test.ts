import { describe, expect, it } from "vitest";
import { pageLinks, relative, rootLinks, twinLinks, twinOf } from "../src/site/addresses.ts";
import { siteUrl } from "../src/site/site-url.ts";

describe("addresses", () => {
  it.each([
    ["es/", "es/", "./"],
    ["es/", "", "../"],
    ["es/fields/amount/", "es/fields/name/", "../name/"],
    ["es/fields/amount/", "en/fields/amount/", "../../../en/fields/amount/"],
    ["es/fields/amount/", "assets/site.css", "../../../assets/site.css"],
    ["", "es/", "es/"],
  ])("from %s to %s is %s", (from, to, way) => {
    expect(relative(from, to)).toBe(way);
    expect(new URL(way, `http://host/sub/${from}`).pathname).toBe(`/sub/${to}`);
  });

  it("of twins lead to twins", () => {
    expect(twinOf("es", "")).toBe("es.md");
    expect(twinOf("es", "fields/amount/")).toBe("es/fields/amount.md");
    expect(twinLinks("es", "fields/amount/")("errors/#NOT_FOUND")).toBe("../errors.md#NOT_FOUND");
    expect(twinLinks("es", "")("/downloads/openapi.es.yaml")).toBe("downloads/openapi.es.yaml");
    expect(pageLinks("es", "")("errors/")).toBe("errors/");
  });

  it("of the page for nothing start at the root, as it is seen anywhere", () => {
    expect(rootLinks("en", "https://example.com/docs/")("errors/")).toBe("/docs/en/errors/");
  });
});

describe("DOCS_URL", () => {
  it("is where the site will be, with a slash at its end", () => {
    expect(siteUrl(undefined)).toBe("http://127.0.0.1:4000/");
    expect(siteUrl(" ")).toBe("http://127.0.0.1:4000/");
    expect(siteUrl("https://example.com/docs?x=1#y")).toBe("https://example.com/docs/");
  });

  it.each(["docs.example.com", "ftp://example.com/"])("is refused as %s", (text) => {
    expect(() => siteUrl(text)).toThrow(`DOCS_URL is "${text}"; it must be the site's address`);
  });
});
