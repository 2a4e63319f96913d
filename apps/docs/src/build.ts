// Builds the site: node src/build.ts [--output folder] [--without-samples], into dist/ by default.
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runSamples } from "./samples/run-samples.ts";
import { buildSite } from "./site/build-site.ts";
import { writeSite } from "./site/site-files.ts";
import { siteUrl } from "./site/site-url.ts";

const options = { output: { type: "string" }, "without-samples": { type: "boolean" } } as const;
try {
  const { values } = parseArgs({ options });
  const folder = resolve(values.output ?? join(dirname(import.meta.dirname), "dist"));
  const { files, printed } = await buildSite(siteUrl());
  const samples = values["without-samples"] ? undefined : await runSamples(printed);
  writeSite(folder, files);
  for (const line of samples?.notRun ?? []) console.warn(line);
  console.log(
    `The site has ${files.size} files; ${samples ? `${samples.run} samples were` : "no sample was"} run.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
