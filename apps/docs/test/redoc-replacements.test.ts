import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { redocReplacements, replaceInRedoc } from "../src/reference/redoc-replacements.ts";
import { withoutSpecTexts } from "../src/reference/spec-texts.ts";

describe("the replacements in Redoc's bundle", () => {
  it("each say why", () => {
    for (const { why } of redocReplacements) expect(why).toMatch(/^[A-Z].{20,}\.$/);
  });

  it("replace every occurrence", () => {
    const replaced = replaceInRedoc("a-b-a", [{ why: "", from: "a", to: "$&", count: 2 }]);
    expect(replaced).toBe("$&-b-$&");
  });

  it("stop the build where a passage stands more or less often than it should, and name it", () => {
    const twice = { why: "", from: "gone", to: "", count: 1 };
    expect(() => replaceInRedoc("there is nothing", [twice])).toThrow(
      /gone\n {4}stands there 0 times, not 1/,
    );
    expect(() => replaceInRedoc("gone and gone", [twice])).toThrow("stands there 2 times, not 1");
  });
});

describe("the texts of the specifications' own reference", () => {
  it("are dropped, and nothing before them", () => {
    const bundle = readFileSync(new URL("redoc.standalone.js", import.meta.resolve("redoc")), "utf8");
    const dropped = withoutSpecTexts(bundle);
    expect(dropped.length).toBeLessThan(bundle.length - 60_000);
    const tools = bundle.slice(0, bundle.indexOf("List the operations of the API documented") + 100);
    expect(dropped.startsWith(tools)).toBe(true);
  });

  it("stop the build where they are not as they were", () => {
    expect(() => withoutSpecTexts("no such bundle")).toThrow("Redoc's bundle has 0 descriptions after");
  });
});
