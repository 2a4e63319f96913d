import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Language } from "../contract/open-api.ts";
import { contractFile } from "../contract/read-contract.ts";
import { replaceInRedoc } from "../reference/redoc-replacements.ts";
import { createRedocUi } from "../reference/redoc-ui.ts";
import { redocWords } from "../reference/redoc-words.ts";

const require = createRequire(import.meta.url);
const command = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
/** Holds redocly.yaml, which keeps the readers' browsers from reporting to Redocly. */
const packageFolder = dirname(dirname(import.meta.dirname));

/** The reference in one file that needs nothing else, by Redocly's own command. */
export function offlineCopy(language: Language): string {
  const folder = mkdtempSync(join(tmpdir(), "offline-copy-"));
  const page = join(folder, "index.html");
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [command, "build-docs", contractFile(language, "json"), "--inlineBundle", "--output", page],
      { cwd: packageFolder, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`redocly build-docs failed for ${language}:\n${stdout}${stderr}`);
    return inLanguage(readFileSync(page, "utf8"), language);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Redocly's command knows neither the page's language nor the texts of Redoc's interface. */
function inLanguage(html: string, language: Language): string {
  const { badge } = createRedocUi({});
  const ui = JSON.stringify({ badge, words: redocWords(language) }).replaceAll("<", "\\u003c");
  const start = `<script>globalThis.redocUi = { ...${ui}, translate(english) { return this.words[english] ?? english; } };</script>`;
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
