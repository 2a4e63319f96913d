import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Language } from "../contract/open-api.ts";
import { contractFile } from "../contract/read-contract.ts";

const require = createRequire(import.meta.url);
const command = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
/** Holds redocly.yaml, which keeps the readers' browsers from reporting to Redocly. */
const packageFolder = dirname(dirname(import.meta.dirname));

/** The reference in one file that needs nothing else, by Redocly's own command. */
export function offlineCopy(language: Language): string {
  const folder = mkdtempSync(join(tmpdir(), "offline-copy-"));
  const page = join(folder, "index.html");
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [command, "build-docs", contractFile(language, "json"), "--inlineBundle", "--output", page],
      { cwd: packageFolder, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`redocly build-docs failed for ${language}:\n${stdout}${stderr}`);
    return readFileSync(page, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
