import { fileURLToPath } from "node:url";
import { browserRedoc } from "../reference/load-redoc.ts";
import { orphanWords } from "../reference/redoc-words.ts";
import { type Assets, createAssets } from "../shell/assets.ts";
import { bundleScript } from "./bundle-script.ts";
import { readAsset } from "./site-files.ts";

/** Scripts for browsers, by the name of their asset. */
const scripts = {
  "builder.js": import.meta.resolve("../browser/builder.ts"),
  "choose-language.js": import.meta.resolve("../browser/choose-language.ts"),
  "page.js": import.meta.resolve("../browser/page.ts"),
  "reference.js": import.meta.resolve("../browser/reference.ts"),
  "save-site.js": import.meta.resolve("../browser/save-site.ts"),
  "search.js": import.meta.resolve("../browser/search.ts"),
};

export async function buildAssets(): Promise<Assets> {
  const assets = createAssets();
  for (const name of ["site.css", "icon.svg"]) assets.add(name, readAsset(name));
  for (const [name, url] of Object.entries(scripts)) assets.add(name, await bundleScript(fileURLToPath(url)));
  const redoc = browserRedoc();
  const orphans = orphanWords(redoc);
  if (orphans.length > 0) {
    throw new Error(
      `Redoc no longer says these texts of src/reference/redoc-es.json: ${orphans.join(" | ")}`,
    );
  }
  assets.add("redoc.js", redoc);
  return assets;
}
