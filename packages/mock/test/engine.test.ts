import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { withQuickDual } from "../src/engine/quick-dual.ts";
import { createMock } from "../src/index.ts";
import { ask } from "./request.ts";

const require = createRequire(import.meta.url);
const isLoaded = (name: string) => Object.keys(require.cache).some((file) => file.includes(`/${name}/`));
const prismIsLoaded = () => isLoaded("prism-http");

describe("Prism", () => {
  it("is loaded with the first mock, not with the package", async () => {
    expect(prismIsLoaded()).toBe(false);
    const mock = await createMock();
    expect(prismIsLoaded()).toBe(true);
    expect((await ask(mock)).code).toBe(200);
  });

  it("brings what makes up answers only once one is asked for", async () => {
    const mock = await createMock();
    expect((await ask(mock)).code).toBe(200);
    expect(isLoaded("@faker-js/faker")).toBe(false);
    expect((await ask(mock, { headers: { prefer: "dynamic=true" } })).code).toBe(200);
    expect(isLoaded("@faker-js/faker")).toBe(true);
  });

  it("brings its reader of Postman collections only once it is given one, and then reads it", async () => {
    await createMock();
    expect(isLoaded("postman-collection")).toBe(false);
    const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
    const request = { method: "GET", url: "https://example.com/thing" };
    const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    const collection = { info: { name: "One", schema }, item: [{ name: "thing", request }] };
    expect(await getHttpOperationsFromSpec(collection)).toMatchObject([{ method: "get", path: "/thing" }]);
    expect(isLoaded("postman-collection")).toBe(true);
  });

  it("is loaded with another dual than fp-ts's own, which is put back, whatever happens", () => {
    const fpTs = createRequire(require.resolve("@stoplight/prism-http"))("fp-ts/function");
    const own = fpTs.dual;
    const meanwhile = withQuickDual(() => fpTs.dual);
    expect(meanwhile).not.toBe(own);
    expect(fpTs.dual).toBe(own);
    expect(() =>
      withQuickDual(() => {
        throw new Error("no Prism");
      }),
    ).toThrow("no Prism");
    expect(fpTs.dual).toBe(own);
  });

  it("gets the same functions from either dual", () => {
    const fpTs = createRequire(require.resolve("@stoplight/prism-http"))("fp-ts/function");
    const quick = withQuickDual(() => fpTs.dual);
    const join = (...parts: unknown[]) => parts.join();
    for (const make of [fpTs.dual, quick]) {
      expect(make(2, join)("a", "b")).toBe("a,b");
      expect(make(2, join)("b")("a")).toBe("a,b");
      expect(make(2, join)("a", "b", "c")).toBe("a,b,c");
      expect(make(3, join)("b", "c")("a")).toBe("a,b,c");
      const byKind = make((args: ArrayLike<unknown>) => Array.isArray(args[0]), join);
      expect(byKind(["a"], "b")).toBe("a,b");
      expect(byKind("b")(["a"])).toBe("a,b");
    }
  });
});
