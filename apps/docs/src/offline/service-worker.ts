import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { languages } from "../contract/open-api.ts";
import { bundleScript } from "../site/bundle-script.ts";
import type { SiteFiles } from "../site/site-files.ts";
import type { SavedSite } from "../worker/saved-site.ts";

/** The service worker of a site of these files, not minified: whoever wants to know what it keeps can read it. */
export async function serviceWorker(siteUrl: string, files: SiteFiles): Promise<string> {
  const script = await bundleScript(fileURLToPath(import.meta.resolve("../worker/service-worker.ts")), {
    minify: false,
  });
  const site: SavedSite = {
    version: versionOf(files, script),
    root: new URL(siteUrl).pathname,
    offline: Object.fromEntries(languages.map((language) => [language, `${language}/offline.html`])),
    languages: Object.fromEntries(languages.map((language) => [language, partOf(language, files)])),
  };
  return `const site = ${JSON.stringify(site, null, 2)};\n${script}`;
}

/** How many bytes a reader saves who saves the site in one language. */
export function sizeOf(language: string, files: SiteFiles): number {
  const { pages, used } = partOf(language, files);
  const texts = pages.map((path) => files.get(`${path}index.html`) ?? "");
  const loaded = texts.flatMap((html) => html.match(/\bassets\/[\w.-]+/g) ?? []);
  return [...new Set([...loaded, ...used])]
    .map((path) => files.get(path) ?? "")
    .concat(texts)
    .reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** Its pages, and what Redoc needs once a reader touches the reference. */
function partOf(language: string, files: SiteFiles): { pages: string[]; used: string[] } {
  const paths = [...files.keys()];
  return {
    pages: paths
      .filter((path) => path.startsWith(`${language}/`) && path.endsWith("/index.html"))
      .map((path) => path.slice(0, -"index.html".length)),
    used: paths.filter((path) =>
      new RegExp(`^assets/redoc[\\w-]*(\\.${language})?\\.\\w+\\.js(on)?$`).test(path),
    ),
  };
}

function versionOf(files: SiteFiles, script: string): string {
  const hash = createHash("sha256").update(script);
  for (const [path, content] of files) hash.update(`${path}\0${content}\0`);
  return hash.digest("hex").slice(0, 10);
}
