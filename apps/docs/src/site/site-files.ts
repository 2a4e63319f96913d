import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files of the site, by their path from its root. */
export type SiteFiles = Map<string, string>;

const assetsFolder = join(dirname(dirname(import.meta.dirname)), "assets");

export function readAsset(name: string): string {
  return readFileSync(join(assetsFolder, name), "utf8");
}

/** Puts the files in place of a folder, which until then stays as it was. */
export function writeSite(folder: string, files: SiteFiles): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(fresh, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
