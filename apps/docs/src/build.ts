// Builds the site: node src/build.ts [--output folder], into dist/ by default.
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "./site/build-site.ts";
import { writeSite } from "./site/site-files.ts";
import { siteUrl } from "./site/site-url.ts";

try {
  const { values } = parseArgs({ options: { output: { type: "string" } } });
  const folder = resolve(values.output ?? join(dirname(import.meta.dirname), "dist"));
  const files = await buildSite(siteUrl());
  writeSite(folder, files);
  console.log(`The site has ${files.size} files.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
