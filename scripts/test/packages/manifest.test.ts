import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { LOWEST_NODE } from "../../runtimes/lowest-node.ts";
import { codeEntries } from "../support/entries.ts";

const folder = inject("strangerFolder");

interface Installed {
  name: string;
  version: string;
  bin?: Record<string, string>;
  exports: Record<string, string>;
  dependencies?: Record<string, string>;
  [field: string]: unknown;
}

describe.each(inject("tarballs"))("the manifest of $name", ({ name, path }) => {
  const home = join(folder, "node_modules", name);
  const text = readFileSync(join(home, "package.json"), "utf8");
  const manifest: Installed = JSON.parse(text);

  it("holds no reference that only this workspace understands", () => {
    expect(text).not.toMatch(/"(?:workspace|catalog|link|file):/);
  });

  it("says who made it, where it lives and what it is for", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      description: expect.stringMatching(/\.$/),
      keywords: expect.arrayContaining(["wabotify", "openapi"]),
      repository: { type: "git", url: expect.stringMatching(/^git\+https:/), directory: path },
      homepage: expect.stringContaining(path),
      bugs: expect.stringMatching(/\/issues$/),
      // What `pnpm test:runtimes` proves.
      engines: { node: `>=${LOWEST_NODE.replace(/\.0$/, "")}` },
      publishConfig: { access: "public", provenance: true },
    });
  });

  it("exports files that are there, and the manifest", () => {
    expect(manifest.exports["./package.json"]).toBe("./package.json");
    for (const target of Object.values(manifest.exports))
      expect(existsSync(join(home, target)), target).toBe(true);
  });

  it("opens two doors to its code at most", () => {
    expect(codeEntries(home).length).toBeLessThanOrEqual(2);
  });

  it("names commands that can be executed", () => {
    for (const target of Object.values(manifest.bin ?? {})) {
      expect(readFileSync(join(home, target), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
      expect(statSync(join(home, target)).mode & 0o111).not.toBe(0);
    }
  });

  it("has no script that runs when it is installed", () => {
    expect(Object.keys((manifest.scripts as object | undefined) ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$|^prepare$/)]),
    );
  });
});
