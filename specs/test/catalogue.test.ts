import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { updateCatalogue } from "../build/update-catalogue.ts";
import { hashOf, readCatalogue } from "../redocly/i18n/catalogue.ts";

const keep = { prune: false };

function pending(untranslated: Record<string, string>, orphans: string[] = []) {
  return { untranslated: new Map(Object.entries(untranslated)), orphans };
}

describe("updateCatalogue", () => {
  it("adds an empty entry for a text without English", () => {
    expect(updateCatalogue({}, pending({ "a#/x": "hola" }), keep)).toEqual({
      "a#/x": { source: hashOf("hola"), text: "" },
    });
  });

  it("keeps the English of a text that changed, out of the way of the new one", () => {
    const catalogue = { "a#/x": { source: hashOf("hola"), text: "hello" } };
    const once = updateCatalogue(catalogue, pending({ "a#/x": "adiós" }), keep);
    expect(once).toEqual({ "a#/x": { source: hashOf("adiós"), text: "", was: "hello" } });
    expect(updateCatalogue(once, pending({ "a#/x": "adiós" }), keep)).toEqual(once);
  });

  it("forgets the earlier English once the new text is filled in", () => {
    const catalogue = { "a#/x": { source: hashOf("adiós"), text: "goodbye", was: "hello" } };
    expect(updateCatalogue(catalogue, pending({}), keep)).toEqual({
      "a#/x": { source: hashOf("adiós"), text: "goodbye" },
    });
  });

  it("takes the English along when its text moves", () => {
    const catalogue = { "a#/x": { source: hashOf("hola"), text: "hello" } };
    expect(updateCatalogue(catalogue, pending({ "b#/y": "hola" }, ["a#/x"]), keep)).toEqual({
      "b#/y": { source: hashOf("hola"), text: "hello" },
    });
  });

  it("removes what no text has only when told to", () => {
    const catalogue = { "a#/x": { source: hashOf("hola"), text: "hello" } };
    expect(updateCatalogue(catalogue, pending({}, ["a#/x"]), keep)).toEqual(catalogue);
    expect(updateCatalogue(catalogue, pending({}, ["a#/x"]), { prune: true })).toEqual({});
  });

  it("leaves the catalogue that it is given", () => {
    const catalogue = {};
    updateCatalogue(catalogue, pending({ "a#/x": "hola" }), keep);
    expect(catalogue).toEqual({});
  });
});

describe("readCatalogue", () => {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    { is: "no JSON", text: '{"a": }{', says: /en\.json:1:/ },
    { is: "a list", text: "[]", says: /must be a JSON object/ },
    { is: "an object with an entry of another shape", text: '{"a": "hello"}', says: /The entry "a"/ },
    {
      is: "an object with a key twice",
      text: '{\n"a": {"source": "", "text": ""},\n"a": {"source": "", "text": ""}}',
      says: /en\.json:3:1 .*unique/,
    },
  ])("refuses a file that is $is, and says where", ({ text, says }) => {
    const path = join(folder, "en.json");
    writeFileSync(path, text);
    expect(() => readCatalogue(path)).toThrow(says);
  });

  it("says what to do when there is none", () => {
    expect(() => readCatalogue(join(folder, "none.json"))).toThrow(/none\.json.*pnpm translate/);
  });
});
