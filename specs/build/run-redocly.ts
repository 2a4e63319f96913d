import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const command = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");

/** The folder with `openapi.yaml` and `redocly.yaml`. */
export const specsFolder: string = dirname(import.meta.dirname);

/** Runs Redocly's command in the folder of a contract, so that problems name files as its author knows them. */
export function tryRedocly(folder: string, args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
}

/**
 * Runs Redocly's command and answers its standard output.
 *
 * @throws {Error} with all that the command printed, when it does not end with status 0.
 */
export function runRedocly(folder: string, args: string[]): string {
  const { status, stdout, stderr } = tryRedocly(folder, args);
  if (status !== 0) throw new Error(`redocly ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}
