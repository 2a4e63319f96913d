import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFile } from "./generate.ts";

/**
 * Writes the files and removes those that an earlier run left and this one no longer makes. Every text is complete
 * before the first file is touched, and each file changes in one step.
 */
export function writeFiles(folder: string, files: GeneratedFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) {
    const draft = join(folder, `${name}.${process.pid}.draft`);
    writeFileSync(draft, text);
    renameSync(draft, join(folder, name));
  }
  for (const name of leftovers(folder, files)) rmSync(join(folder, name));
}

/** Names of the files in the folder that differ from what the contract makes now, are missing, or are left over. */
export function staleFiles(folder: string, files: GeneratedFile[]): string[] {
  const differing = files
    .filter(({ name, text }) => read(join(folder, name)) !== text)
    .map(({ name }) => name);
  return [...differing, ...leftovers(folder, files)];
}

function leftovers(folder: string, files: GeneratedFile[]): string[] {
  const names = new Set(files.map(({ name }) => name));
  return list(folder).filter((name) => name.endsWith(".ts") && !names.has(name));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
