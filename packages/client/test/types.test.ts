import { execFileSync, spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  allowImportingTsExtensions: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
};
/** Each beside the tests of the behaviour whose types it holds. */
const typeTests = globSync("*.test-d.ts", { cwd: import.meta.dirname });
/** Node's types are the fetch types where there is no DOM. */
const places = {
  Node: { lib: ["es2023"], types: ["node"] },
  "a browser": { lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"], types: [] },
};

/** What a compiler says of files below `test`. */
function check(compiler: string, files: string[], options: object): string {
  const project = join(scratch, "tsconfig.json");
  const compilerOptions = { ...strict, ...options };
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions, files: files.map((file) => join(root, "test", file)) }),
  );
  const flags = ["-p", project, "--extendedDiagnostics", "--pretty", "false"];
  return spawnSync(process.execPath, [compiler, ...flags], { encoding: "utf8" }).stdout;
}

beforeAll(() => {
  buildPackage();
  mkdirSync(scratch, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe.each(Object.entries(compilers))("under TypeScript %s", { timeout: 60_000 }, (version, compiler) => {
  it.each(Object.entries(places))("the published types hold in %s", (_, place) => {
    expect(execFileSync(process.execPath, [compiler, "--version"], { encoding: "utf8" })).toContain(
      `Version ${version}`,
    );
    expect(check(compiler, typeTests, place)).not.toContain("error TS");
  });

  it("one update costs a consumer few instantiations", () => {
    const output = check(compiler, ["types/one-update.ts"], { ...places["a browser"], skipLibCheck: true });
    expect(output).not.toContain("error TS");
    const found = /Instantiations:\s+(\d+)/.exec(output);
    expect(Number(found?.[1])).toBeLessThanOrEqual(manifest.budgets.updateInstantiations);
  });

  it("the inferred types have short names, in an editor too", () => {
    const outDir = join(scratch, version);
    check(compiler, ["types/hover.ts"], {
      ...places.Node,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir,
    });
    const shown = readFileSync(join(outDir, "test/types/hover.d.ts"), "utf8").replaceAll(
      /import\("[^"]+"\)\./g,
      "",
    );
    for (const type of [
      "opportunity: Opportunity;",
      "row: void | UpdateResult;",
      "pendingOf: (error: PartialUpdateError) => Changes;",
      "fieldOf: (error: PartialUpdateError) => UpdatableField;",
    ])
      expect(shown).toContain(type);
  });
});
