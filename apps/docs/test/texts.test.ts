import { describe, expect, it } from "vitest";
import { catalogueProblems, createTexts, hashOf } from "../src/texts/texts.ts";

const spanish = { "page.title": "Hola, {name}" };
const english = { "page.title": { source: hashOf("Hola, {name}"), text: "Hello, {name}" } };

describe("the catalogue of texts", () => {
  it("is complete as it stands", () => {
    expect(catalogueProblems()).toEqual([]);
  });

  it("names a missing translation", () => {
    expect(catalogueProblems({ ...spanish, "page.more": "Más" }, english)).toEqual([
      'Missing translation of "page.more".',
    ]);
    const empty = { "page.title": { source: hashOf("Hola, {name}"), text: "" } };
    expect(catalogueProblems(spanish, empty)).toEqual(['Missing translation of "page.title".']);
  });

  it("names a stale one, with the hash of the new Spanish", () => {
    const changed = { "page.title": "Buenas, {name}" };
    expect(catalogueProblems(changed, english)).toEqual([
      `Stale translation of "page.title": the Spanish has changed; its hash is ${hashOf(changed["page.title"])}.`,
    ]);
  });

  it("names an orphan, and placeholders that differ", () => {
    expect(catalogueProblems({}, english)).toEqual(['Orphan translation: there is no text "page.title".']);
    const other = { "page.title": { source: hashOf("Hola, {name}"), text: "Hello, {who}" } };
    expect(catalogueProblems(spanish, other)).toEqual([
      'The translation of "page.title" has other placeholders.',
    ]);
  });
});

describe("saying a text", () => {
  it("fills in its placeholders, and refuses to leave one empty", () => {
    const say = createTexts().say("en");
    expect(say("shell.version", { version: "1.2.3" })).toBe("Contract 1.2.3");
    expect(() => say("shell.version")).toThrow('The text "shell.version" needs a value for {version}.');
  });

  it("knows which texts nobody said", () => {
    const texts = createTexts();
    expect(texts.unused()).toContain("shell.skip");
    texts.say("es")("shell.skip");
    expect(texts.unused()).not.toContain("shell.skip");
  });
});
