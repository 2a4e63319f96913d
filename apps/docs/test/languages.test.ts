import { describe, expect, it } from "vitest";
import english from "../src/texts/en.json" with { type: "json" };
import spanish from "../src/texts/es.json" with { type: "json" };
import { builtSite } from "./support/built-site.ts";

const site = builtSite();

/** Texts of the shell that one language has and the other has not, as they would stand in a page. */
function textsOf(own: string[], other: string[]): string[] {
  const others = new Set(other.flatMap(pieces));
  return own.flatMap(pieces).filter((piece) => !others.has(piece));
}

/** The parts between placeholders, links and code: long enough to be told from a name. */
function pieces(text: string): string[] {
  return text
    .split(/\{\w+\}|[[\]()`]/)
    .map((piece) => piece.trim().replace(/^[.,:]\s*/, ""))
    .filter((piece) => piece.length > 3);
}

// In Redoc the types are JSON Schema's own words, which have no language.
const isWord = ([key]: [string, unknown]) => !key.startsWith("type.");
const spanishTexts = Object.entries(spanish)
  .filter(isWord)
  .map(([, text]) => text);
const englishTexts = Object.entries(english)
  .filter(isWord)
  .map(([, { text }]) => text);

describe.each([
  ["es", textsOf(englishTexts, spanishTexts)],
  ["en", textsOf(spanishTexts, englishTexts)],
])("pages in %s", (language, foreign) => {
  const pages = site.files.filter((file) => file.startsWith(`${language}/`) && file.endsWith(".html"));
  it.each(pages)("/%s has no text of the other language", (file) => {
    const html = site
      .read(file)
      .replace(/<script type="application\/json".*?<\/script>/gs, "")
      .replace(/<style.*?<\/style>/gs, "")
      // Marked as what it is: the changelog, and the link to the other language.
      .replace(/<div lang=".*?<\/div>/gs, "")
      .replace(/<a lang=".*?<\/a>/gs, "");
    const said = [...html.matchAll(/>([^<]+)<|(?:aria-label|content|data-\w+)="([^"]*)"/g)].map(
      ([, text, attribute]) => (text ?? attribute ?? "").trim().replaceAll("&quot;", '"'),
    );
    expect(said.filter((text) => foreign.includes(text))).toEqual([]);
  });
});
