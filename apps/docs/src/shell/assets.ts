import { createHash } from "node:crypto";
import { extname } from "node:path";

/** Files that pages load, each under a name that changes with its content: a browser may keep them for ever. */
export interface Assets {
  add(name: string, content: string): void;
  /** Where the asset is, from the site's root. */
  path(name: string): string;
  /** All of them, by their path from the site's root. */
  files(): Map<string, string>;
}

export function createAssets(): Assets {
  const paths = new Map<string, string>();
  const contents = new Map<string, string>();
  return {
    add(name, content) {
      const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
      const extension = extname(name);
      const path = `assets/${name.slice(0, -extension.length)}.${hash}${extension}`;
      paths.set(name, path);
      contents.set(path, content);
    },
    path(name) {
      const path = paths.get(name);
      if (path === undefined) throw new Error(`A page asks for the asset ${name}, which nobody has made.`);
      return path;
    },
    files: () => contents,
  };
}
