import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { buildPackage } from "./support/build-package.ts";

const root = join(import.meta.dirname, "..");
const scratch = join(root, ".cache/types");
const ours = createRequire(import.meta.url);
// codegen alone still needs TypeScript 5, and has it.
const codegens = createRequire(ours.resolve("@wabotify/codegen"));
const compilers = {
  "5.9": codegens.resolve("typescript/lib/tsc.js"),
  "7": ours.resolve("typescript/package.json").replace("package.json", "bin/tsc"),
};

const strict = {
  target: "es2023",
  module: "nodenext",
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
};
/** Node's types are the fetch types where there is no DOM. */
const places = {
  Node: { lib: ["es2023"], types: ["node"] },
  "a browser": { lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"], types: [] },
};

function check(compiler: string, file: string, place: object): string {
  const project = join(scratch, `${file}.json`);
  const compilerOptions = { ...strict, ...place };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [join(root, "test/types", file)] }));
  return execFileSync(
    process.execPath,
    [compiler, "-p", project, "--extendedDiagnostics", "--pretty", "false"],
    { encoding: "utf8" },
  );
}

beforeAll(() => {
  buildPackage();
  mkdirSync(scratch, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe.each(Object.entries(compilers))("under TypeScript %s", (version, compiler) => {
  it.each(Object.entries(places))("the published types hold in %s", (_, place) => {
    expect(execFileSync(process.execPath, [compiler, "--version"], { encoding: "utf8" })).toContain(
      `Version ${version}`,
    );
    expect(check(compiler, "consumer.ts", place)).not.toContain("error TS");
  });

  it("one update costs a consumer few instantiations", () => {
    const found = /Instantiations:\s+(\d+)/.exec(
      check(compiler, "one-update.ts", { ...places["a browser"], skipLibCheck: true }),
    );
    expect(Number(found?.[1])).toBeLessThanOrEqual(manifest.budgets.updateInstantiations);
  });
});
