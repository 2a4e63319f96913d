import { execFileSync } from "node:child_process";
import { globSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
const tsdown = join(dirname(createRequire(import.meta.url).resolve("tsdown/package.json")), "dist/run.mjs");

/** Builds the package as it is published, into `dist`, unless that is done already. */
export function buildPackage(): void {
  const changed = Math.max(...globSync(join(root, "src/**/*.ts")).map((file) => statSync(file).mtimeMs));
  const built = statSync(join(root, "dist/index.js"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < changed) execFileSync(process.execPath, [tsdown, "--no-clean"], { cwd: root, stdio: "pipe" });
}
