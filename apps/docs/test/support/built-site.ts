import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { inject } from "vitest";

/** The site as the build writes it. */
export interface BuiltSite {
  folder: string;
  /** What to serve for the site to lie at /api/, as it says it does. */
  root: string;
  /** Paths from the site's root, with `/`. */
  files: string[];
  read(file: string): string;
  /** The addresses of its pages: `es/fields/`. */
  pages: string[];
}

export function builtSite(): BuiltSite {
  const root = inject("siteRoot");
  const folder = join(root, "api");
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
