import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Site } from "./site.ts";

/** What Redocly's own command makes of the contract, with nothing set: one file that holds all. */
export const redocBuild: Site = {
  name: "redocly build-docs",
  async files({ file }) {
    const folder = mkdtempSync(join(tmpdir(), "redoc-"));
    const page = join(folder, "index.html");
    try {
      const manifest = fileURLToPath(import.meta.resolve("@redocly/cli/package.json"));
      const command = join(dirname(manifest), "bin/cli.js");
      const args = [command, "build-docs", file, "--inlineBundle", "--output", page];
      await promisify(execFile)(process.execPath, args, { cwd: folder });
      return new Map([["index.html", readFileSync(page)]]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  address: ({ tag, operationId }) => `#/${tag}/${operationId.toLowerCase()}`,
};
