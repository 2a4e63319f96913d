import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { filesOf } from "../support/installed-files.ts";

const folder = inject("strangerFolder");

const BELONGS =
  /^(?:package\.json|README(?:\.es)?\.md|LICENSE|CHANGELOG\.md|DECISIONS\.md|dist\/[\w.-]+\.(?:js|d\.ts|json|yaml)(?:\.map)?|src\/.+\.ts)$/;

describe.each(inject("tarballs"))("the tarball of $name", ({ name }) => {
  const home = join(folder, "node_modules", name);
  const files = filesOf(home);
  const read = (path: string) => readFileSync(join(home, path), "utf8");

  it("holds a readme, a licence and a changelog", () => {
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "CHANGELOG.md"]));
    expect(read("README.md")).toMatch(/^# /);
    expect(read("CHANGELOG.md")).toContain(`# ${name}\n`);
    expect(read("LICENSE")).toContain("MIT License");
  });

  it("holds nothing else than what belongs in it", () => {
    expect(files.filter((path) => !BELONGS.test(path))).toEqual([]);
  });

  it("names no folder of the machine that built it", () => {
    const built = files.filter((path) => path.startsWith("dist/"));
    expect(built.filter((path) => read(path).includes(process.cwd()))).toEqual([]);
  });

  it("has source maps that lead to sources that are there", () => {
    const broken = files
      .filter((path) => path.endsWith(".map"))
      .flatMap((path) => {
        const { sources }: { sources: string[] } = JSON.parse(read(path));
        return sources.map((source) => normalize(join(dirname(path), source)));
      })
      .filter((source) => !existsSync(join(home, source)));
    expect(broken).toEqual([]);
  });

  it("names in each built file a source map that is there", () => {
    const broken = files
      .filter((path) => path.startsWith("dist/") && path.endsWith(".ts") === false)
      .flatMap((path) => {
        const url = /^\/\/# sourceMappingURL=(.+)$/m.exec(read(path))?.[1];
        return url === undefined ? [] : [join(dirname(path), url)];
      })
      .filter((map) => !files.includes(map));
    expect(broken).toEqual([]);
  });
});
