// Bundles the contract into dist/openapi.yaml and dist/openapi.json. Nothing there is touched until the whole
// result has passed the linter.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { deriveExamples } from "./derive-examples.ts";
import { runRedocly, specsFolder } from "./run-redocly.ts";
import { writeWhole } from "./write-whole.ts";

// Beside the sources, not in the system's temporary folder, so that the linter finds its configuration.
const drafts = mkdtempSync(join(specsFolder, ".bundle-"));
try {
  const draft = join(drafts, "openapi.json");
  runRedocly(["bundle", "openapi.yaml", "--output", draft]);
  const document = deriveExamples(JSON.parse(readFileSync(draft, "utf8")));
  const json = `${JSON.stringify(document, null, 2)}\n`;
  writeWhole(draft, json);
  runRedocly(["lint", draft]);

  writeWhole(join(specsFolder, "dist/openapi.json"), json);
  writeWhole(join(specsFolder, "dist/openapi.yaml"), stringify(document, { aliasDuplicateObjects: false }));
  console.log("dist/openapi.json and dist/openapi.yaml are written.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(drafts, { recursive: true, force: true });
}
