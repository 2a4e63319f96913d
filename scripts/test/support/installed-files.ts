import { readdirSync } from "node:fs";

/** The paths of all files of a folder, from it, without what was installed below it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .filter((path) => !path.startsWith("node_modules/"));
}
