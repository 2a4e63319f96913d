import { beforeAll, describe, expect, it } from "vitest";
import { browserRedoc } from "../src/reference/load-redoc.ts";
import spanish from "../src/reference/redoc-es.json" with { type: "json" };
import { createRedocUi } from "../src/reference/redoc-ui.ts";
import { alternatives, securityParameters, typeWords } from "../src/reference/type-words.ts";
import { type RedocTexts, redocTexts } from "./support/redoc-texts.ts";

describe("the texts of Redoc's interface", () => {
  let bundle: string;
  let texts: RedocTexts;
  beforeAll(() => {
    bundle = browserRedoc();
    texts = redocTexts(bundle);
  }, 60_000);

  it("each have their Spanish, and there is no Spanish that is never said", () => {
    const said = new Set([...texts.said, ...alternatives, ...securityParameters, ...typeWords]);
    expect(Object.keys(spanish).sort()).toEqual([...said].sort());
    expect(Object.values(spanish).filter((text) => text.trim() === "")).toEqual([]);
  });

  it("are all asked of the page's language, but for what has none", () => {
    expect([...texts.hardCoded].sort()).toEqual(["Array [", "Ctrl+K", "logo"]);
  });

  it("are found by how the code is built", () => {
    const code = `
      function keys(e){let{translate:t}=useTranslate(),n=hooks.useTranslationKeys();return t}
      function make(){return keys("openapi.")}
      function A({translate:a}){let b=make(),c="Constant";const send=()=>0;send("button","telemetry");
        return jsxs("p",{title:"Title",id:"not-read",children:[a("k","First"),b("k",x?"Second":"Third"),b("k",c),
          make()("k",{defaultValue:"Fourth"}),"Child",y||"Fallback"]})}
      const node={title:"Fifth",titleTranslationKey:"k"};
      function B(r){return r?r("k","Sixth"):"Sixth"}
      globalThis.redocUi.translate("Seventh");`;
    const { said, hardCoded } = redocTexts(code);
    expect([...said].sort()).toEqual(
      ["Constant", "Fifth", "First", "Fourth", "Second", "Seventh", "Sixth", "Third"].sort(),
    );
    expect([...hardCoded].sort()).toEqual(["Child", "Fallback", "Title"]);
  });

  it("name types in the page's language, and leave JSON Schema's own words", () => {
    const { typeText } = createRedocUi({ words: spanish, fields: [] });
    expect(typeText("Array of string or null, >= 1 items, unique")).toBe(
      "Array de string o null, >= 1 elementos, sin repetir",
    );
    expect(typeText("string, decimal places <= 2")).toBe("string, decimales <= 2");
    expect(typeText(undefined)).toBeUndefined();
    for (const text of [...typeWords, ...alternatives]) expect(bundle).toContain(text);
  });
});
