import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { withQuickDual } from "../src/engine/quick-dual.ts";
import { createMock } from "../src/index.ts";
import { ask } from "./request.ts";

const require = createRequire(import.meta.url);
const prismIsLoaded = () => Object.keys(require.cache).some((file) => file.includes("prism-http"));

describe("Prism", () => {
  it("is loaded with the first mock, not with the package", async () => {
    expect(prismIsLoaded()).toBe(false);
    const mock = await createMock();
    expect(prismIsLoaded()).toBe(true);
    expect((await ask(mock)).code).toBe(200);
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
