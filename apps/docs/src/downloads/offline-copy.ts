import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language, OpenApiDocument } from "../contract/open-api.ts";
import { redocOptions } from "../reference/redoc-options.ts";
import { replaceInRedoc } from "../reference/redoc-replacements.ts";
import type { RedocUiConfig } from "../reference/redoc-ui.ts";
import { bundleScript } from "../site/bundle-script.ts";

const require = createRequire(import.meta.url);
const command = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
const uiScript = fileURLToPath(import.meta.resolve("../browser/redoc-ui.ts"));

/** The reference in one file that needs nothing else, by Redocly's own command. */
export async function offlineCopy(
  language: Language,
  document: OpenApiDocument,
  ui: RedocUiConfig,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "offline-copy-"));
  const file = (name: string) => join(folder, name);
  try {
    writeFileSync(file("openapi.json"), JSON.stringify(document));
    // Redocly hears from the reader's browser unless this says no; the same among the options is overwritten.
    writeFileSync(
      file("redocly.yaml"),
      JSON.stringify({ telemetry: "off", openapi: redocOptions(document) }),
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [command, "build-docs", "openapi.json", "--inlineBundle", "--output", "index.html"],
      { cwd: folder, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`redocly build-docs failed for ${language}:\n${stdout}${stderr}`);
    return inLanguage(readFileSync(file("index.html"), "utf8"), language, await startScript(ui));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the replacements call, for a page without scripts of its own. */
async function startScript(ui: RedocUiConfig): Promise<string> {
  const config = JSON.stringify(ui).replaceAll("<", "\\u003c");
  return `<script>globalThis.redocUiConfig=${config}</script><script>{${await bundleScript(uiScript)}}</script>`;
}

/** Redocly's command knows neither the page's language nor the texts of Redoc's interface. */
function inLanguage(html: string, language: Language, start: string): string {
  return replaceIn(replaceInRedoc(html), {
    '<html lang="en">': `<html lang="${language}">`,
    '<meta charset="utf8" />': `<meta charset="utf-8">${start}`,
  });
}

function replaceIn(html: string, replacements: Record<string, string>): string {
  return Object.entries(replacements).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`redocly build-docs writes no ${from} any more.`);
    return text.replace(from, () => to);
  }, html);
}
