import { createRequire } from "node:module";
import { join } from "node:path";
import type { SyntheticContract } from "./step.ts";

export const repository: string = join(import.meta.dirname, "../../../../..");
const programs = join(import.meta.dirname, "../programs");

export function programOf(name: string): string {
  return join(programs, `${name}.ts`);
}

export function bundleOf({ folder }: SyntheticContract): string {
  return join(folder, "dist/openapi.json");
}

/** A file of a package that one of ours depends on. @param from Our package's folder in the repository. */
export function dependencyOf(from: string, file: string): string {
  return createRequire(join(repository, from, "package.json")).resolve(file);
}

/** The version of a package that one of ours depends on. */
export function versionOf(from: string, name: string): string {
  const require = createRequire(join(repository, from, "package.json"));
  return (require(`${name}/package.json`) as { version: string }).version;
}
