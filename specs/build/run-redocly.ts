import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);
const command = join(dirname(resolve("@redocly/cli/package.json")), "bin/cli.js");

/** The folder with `openapi.yaml` and `redocly.yaml`. */
export const specsFolder: string = dirname(import.meta.dirname);

/**
 * Runs Redocly's command in `specs/`, so that the configuration there applies and problems name files as an author
 * knows them.
 *
 * @throws {Error} with what the command printed, when it does not end with status 0.
 */
export function runRedocly(args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: specsFolder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`redocly ${args.join(" ")}\n${stdout}${stderr}`);
}
