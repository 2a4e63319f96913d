import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const biome = require.resolve("@biomejs/biome/bin/biome");

/** Formats as the rest of the repository is, so that generated files pass the same check. */
export function formatTypeScript(name: string, text: string): string {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [biome, "format", `--stdin-file-path=${name}`],
    { cwd: import.meta.dirname, input: text, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`biome cannot format ${name}: ${error?.message ?? stderr}`);
  return stdout;
}
