// pnpm contract:diff [base]: whether the pending changesets cover what changed in the contract since its last release.
// base: a folder with openapi.json and openapi.en.json, or a git revision; specs/baseline/ if none is given.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readBaseline } from "./gate/baseline.ts";
import { judge } from "./gate/judge.ts";
import { type Bundles, neededChanges } from "./gate/needed-changes.ts";
import { pendingBump } from "./gate/pending-bump.ts";
import { specsFolder } from "./run-redocly.ts";

try {
  const [base] = process.argv.slice(2);
  const released = readBaseline(base);
  const bundled = (name: string): Bundles["es"] =>
    JSON.parse(readFileSync(join(specsFolder, "dist", name), "utf8"));
  const revision = { es: bundled("openapi.json"), en: bundled("openapi.en.json") };

  const { name: packageName } = JSON.parse(readFileSync(join(specsFolder, "package.json"), "utf8"));
  const { passes, text } = judge(
    neededChanges(released, revision),
    await pendingBump(dirname(specsFolder), packageName),
    { packageName, baseline: `${base ?? "specs/baseline"} (${released.es.info.version})` },
  );
  console.log(text);
  process.exitCode = passes ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
