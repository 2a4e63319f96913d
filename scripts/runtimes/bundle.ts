import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../lib/run.ts";
import { runCommand } from "../lib/run-command.ts";

/** One file of a program and of the installed client, for runtimes that find no packages by themselves. */
export async function bundle(folder: string, program: string): Promise<string> {
  const esbuild = createRequire(join(root, "packages/client/package.json")).resolve("esbuild/bin/esbuild");
  const file = join(folder, `bundled-${program}`);
  await runCommand(
    esbuild,
    [`program/${program}`, "--bundle", "--format=esm", "--target=es2022", `--outfile=${file}`],
    { cwd: folder },
  );
  return file;
}
