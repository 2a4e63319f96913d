// After "changeset version": writes the package's version into info.version, bundles, and keeps the bundle as the
// baseline that later changes are compared with.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { bundleContract } from "./bundle-contract.ts";
import { specsFolder } from "./run-redocly.ts";
import { writeWhole } from "./write-whole.ts";

try {
  const { version } = JSON.parse(readFileSync(join(specsFolder, "package.json"), "utf8"));
  const path = join(specsFolder, "openapi.yaml");
  const source = readFileSync(path, "utf8");
  // The parsed document only tells where the version stands, so that nothing else in the file moves.
  const range = (
    parseDocument(source).getIn(["info", "version"], true) as { range?: [number, number] } | undefined
  )?.range;
  if (!range) throw new Error("specs/openapi.yaml has no info.version.");
  writeWhole(path, source.slice(0, range[0]) + version + source.slice(range[1]));

  bundleContract(specsFolder);
  for (const name of ["openapi.json", "openapi.en.json"]) {
    writeWhole(join(specsFolder, "baseline", name), readFileSync(join(specsFolder, "dist", name), "utf8"));
  }
  console.log(`The contract is ready to be released as ${version}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
