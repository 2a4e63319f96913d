// Renders the bundled contract into dist/index.html: one file that needs nothing else.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const command = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
const contract = fileURLToPath(import.meta.resolve("@wabotify/contract/openapi.json"));
const page = join(dirname(import.meta.dirname), "dist/index.html");

// Beside redocly.yaml, which keeps the readers' browsers from reporting to Redocly.
const { status } = spawnSync(
  process.execPath,
  [command, "build-docs", contract, "--inlineBundle", "--output", page],
  { cwd: dirname(import.meta.dirname), stdio: "inherit" },
);
process.exitCode = status ?? 1;
