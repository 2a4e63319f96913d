import { browserRedoc } from "../reference/load-redoc.ts";
import { orphanWords } from "../reference/redoc-words.ts";
import { type Assets, createAssets } from "../shell/assets.ts";
import { bundleScript } from "./bundle-script.ts";
import { readAsset } from "./site-files.ts";

const scripts = ["page", "search", "reference", "choose-language", "builder"];

export async function buildAssets(): Promise<Assets> {
  const assets = createAssets();
  for (const name of ["site.css", "reference.css", "icon.svg"]) assets.add(name, readAsset(name));
  for (const name of scripts) assets.add(`${name}.js`, await bundleScript(name));
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
