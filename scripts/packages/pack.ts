import { join } from "node:path";
import { runCommand } from "../lib/run-command.ts";
import type { PublishedPackage } from "./published-packages.ts";

export interface Tarball extends PublishedPackage {
  /** The tarball's absolute path. */
  file: string;
}

/** Packs a built package as it will be published. */
export async function pack(published: PublishedPackage, destination: string): Promise<Tarball> {
  const { stdout } = await runCommand("pnpm", ["pack", "--json", "--pack-destination", destination], {
    cwd: published.folder,
  });
  const { filename } = JSON.parse(stdout) as { filename: string };
  return { ...published, file: join(destination, filename.split("/").at(-1) ?? filename) };
}
