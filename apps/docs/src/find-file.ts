import { stat } from "node:fs/promises";
import { join, sep } from "node:path";

/**
 * The file of `folder` that a URL's path names: itself, or `index.html` in it.
 *
 * @returns `undefined` when there is none, or when the path leads out of the folder.
 */
export async function findFile(folder: string, urlPath: string): Promise<string | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return undefined; // A stray percent sign names no file.
  }
  if (path.includes("\0")) return undefined;
  const file = join(folder, path);
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const candidates = [file, join(file, "index.html")];
  for (const candidate of candidates) if (await isFile(candidate)) return candidate;
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
