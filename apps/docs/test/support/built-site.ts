import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { afterAll } from "vitest";

const packageFolder = dirname(dirname(import.meta.dirname));

export const siteUrl = "https://docs.example/api/";

/** The site as the build writes it, in a folder of the test's own. */
export interface BuiltSite {
  folder: string;
  /** What to serve for the site to lie at /api/, as it says it does: not at the root of its host. */
  root: string;
  /** Paths from the site's root, with `/`. */
  files: string[];
  read(file: string): string;
  /** The addresses of its pages: `es/fields/`. */
  pages: string[];
}

/** Builds the site; the folder goes when the test file ends. */
export function builtSite(): BuiltSite {
  const parent = mkdtempSync(join(tmpdir(), "docs-site-"));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  const root = join(parent, "root");
  const folder = join(root, "api");
  execFileSync(process.execPath, ["src/build.ts", "--output", folder], {
    cwd: packageFolder,
    env: { ...process.env, DOCS_URL: siteUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return {
    folder,
    root,
    files,
    read: (file) => readFileSync(join(folder, file), "utf8"),
    pages: files
      .filter((file) => /^(es|en)\/(.*\/)?index\.html$/.test(file))
      .map((file) => file.slice(0, -"index.html".length)),
  };
}
