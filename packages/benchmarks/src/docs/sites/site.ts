import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Page } from "playwright-core";
import { peersFolder } from "../../harness/peers.ts";
import type { Contract } from "../contract.ts";

/** Somebody's rendering of the contract. */
export interface Site {
  name: string;
  /** Its files by path. @throws {Error} when it is not installed, or cannot be built. */
  files(contract: Contract): SiteFiles | Promise<SiteFiles>;
  /** Where it shows the operation, by the kind of link that it has. */
  address(contract: Contract): string;
  /** What a reader does there once it is loaded, for the sites that wait for it. */
  use?(page: Page): Promise<void>;
}

export type SiteFiles = Map<string, Buffer>;

/** The files of an installed peer that a page may load. @throws {Error} when there are none. */
export function packageFiles(name: string, wanted: RegExp): SiteFiles {
  const files = folderFiles(join(peersFolder, "node_modules", name), wanted);
  if (files.size === 0) throw new Error(`${name} is not installed`);
  return files;
}

/** All files below a folder, or those with a path that is wanted. */
export function folderFiles(folder: string, wanted: RegExp = /./): SiteFiles {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return new Map(
    paths.filter((path) => wanted.test(path)).map((path) => [path, readFileSync(join(folder, path))]),
  );
}
