import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { buildPackage } from "./support/build-package.ts";

const oneUpdate = `import { createClient } from "@wabotify/client";
await createClient().opportunities.update("o", { name: "n" });`;

const withValidation = `${oneUpdate}
import * as validation from "@wabotify/client/validation";
console.log(validation);`;

/** Bytes of a program with all that it imports, minified and gzipped. */
async function bytesOf(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "esnext",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

beforeAll(buildPackage);

it("one update ships few bytes", async () => {
  expect(await bytesOf(oneUpdate)).toBeLessThanOrEqual(manifest.budgets.updateBytes);
});

it("validation ships few bytes more", async () => {
  const more = (await bytesOf(withValidation)) - (await bytesOf(oneUpdate));
  expect(more).toBeGreaterThan(0);
  expect(more).toBeLessThanOrEqual(manifest.budgets.validationBytes);
});
