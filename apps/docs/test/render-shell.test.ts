import { describe, expect, it } from "vitest";
import { createAssets } from "../src/shell/assets.ts";
import { renderShell } from "../src/shell/render-shell.ts";
import { createTexts } from "../src/texts/texts.ts";

const assets = createAssets();
for (const name of ["site.css", "icon.svg", "page.js", "search.js", "search.en.json"]) assets.add(name, name);
const frame = {
  language: "en" as const,
  say: createTexts().say("en"),
  menu: [],
  siteUrl: "https://example.com/",
  version: "1.0.0",
  assets,
};
const page = { path: "fields/", title: "Fields", description: "What can be changed." };

describe("the shell", () => {
  it("refuses a page without a title or a description, and names it", () => {
    expect(() => renderShell(frame, { page: { ...page, title: " " }, html: "" })).toThrow(
      "The page en/fields/ has no title.",
    );
    expect(() => renderShell(frame, { page: { ...page, description: "" }, html: "" })).toThrow(
      "The page en/fields/ has no description.",
    );
  });

  it("refuses a script that nobody has made", () => {
    expect(() => renderShell(frame, { page: { ...page, scripts: ["gone.js"] }, html: "" })).toThrow(
      "gone.js",
    );
  });

  it("writes texts as text", () => {
    const html = renderShell(frame, { page: { ...page, title: '<b> & "c"' }, html: "" });
    expect(html).toContain("<title>&lt;b&gt; &amp; &quot;c&quot; · Wabotify</title>");
    expect(html).toContain("<h1>&lt;b&gt; &amp; &quot;c&quot;</h1>");
  });
});
