import type { Language } from "../contract/open-api.ts";
import { languages } from "../contract/open-api.ts";
import { folderOf, pageLinks, relative, rootLinks, twinOf } from "../site/addresses.ts";
import type { Page } from "../site/page.ts";
import type { Say } from "../texts/texts.ts";
import type { Assets } from "./assets.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { escapeHtml } from "./escape.ts";

/** What a page's frame is made from besides the page. */
export interface Frame {
  language: Language;
  say: Say;
  /** The pages of this language, in the order of the menu. */
  menu: Pick<Page, "path" | "menu">[];
  /** Where the site will be, with a trailing slash. */
  siteUrl: string;
  version: string;
  assets: Assets;
}

/** A page to put in its frame. */
export interface Content {
  page: Omit<Page, "body">;
  /** Between the title and the end of the page. */
  html: string;
  /** In place of the title and the text column, for content that brings its own layout. */
  bare?: boolean;
  /** Style elements in place of the site's style sheet. */
  styles?: string;
  policy?: string;
  /** In place of another page: its links start at the root, as nobody knows at which address it will be seen. */
  anywhere?: boolean;
}

const languageNames: Record<Language, string> = { es: "Español", en: "English" };

/** A whole page. */
export function renderShell(frame: Frame, content: Content): string {
  const { language, say, siteUrl, assets } = frame;
  const { page, bare = false, anywhere = false } = content;
  if (!page.title.trim()) throw new Error(`The page ${folderOf(language, page.path)} has no title.`);
  if (!page.description.trim())
    throw new Error(`The page ${folderOf(language, page.path)} has no description.`);

  const link = anywhere ? rootLinks(language, siteUrl) : pageLinks(language, page.path);
  const asset = (name: string) => link(`/${assets.path(name)}`);
  const title = page.path === "" ? page.title : `${page.title} · Wabotify`;
  const scripts = ["page.js", ...(page.scripts ?? [])];
  const head = [
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${content.policy ?? contentSecurityPolicy()}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(oneLine(page.description))}">`,
    `<meta name="color-scheme" content="light dark">`,
    ...(anywhere ? [`<meta name="robots" content="noindex">`] : alternates(frame, page.path)),
    `<link rel="icon" href="${asset("icon.svg")}" type="image/svg+xml">`,
    content.styles ?? `<link rel="stylesheet" href="${asset("site.css")}">`,
    ...scripts.map((name) => `<script type="module" src="${asset(name)}"></script>`),
  ];
  const main = bare
    ? content.html
    : `<main id="content" tabindex="-1"><h1>${escapeHtml(page.title)}</h1>${chooser(page, link)}${content.html}</main>`;
  const twin = anywhere
    ? ""
    : `<a href="${relative(folderOf(language, page.path), twinOf(language, page.path))}">${say("shell.markdown")}</a>`;

  return `<!doctype html>
<html lang="${language}" data-root="${link("/")}" data-worker="${link("/sw.js")}" data-copy="${say("shell.copy")}" data-copied="${say("shell.copied")}" data-samples="${say("shell.samples")}">
<head>
${head.filter(Boolean).join("\n")}
</head>
<body class="${bare ? "bare" : "text"}">
<a class="skip" href="#content">${say("shell.skip")}</a>
<header class="site">
<a class="brand" href="${link("")}">${escapeHtml(say("site.name"))}</a>
${searchBox(frame, asset("search.js"), asset(`search.${language}.json`), link(""))}
<nav aria-label="${say("shell.language")}">${otherLanguages(language, page.path, link)}</nav>
</header>
<div class="columns">
${menu(frame, page.path, link)}
${main}
</div>
<footer class="site"><span>${say("shell.version", { version: frame.version })}</span>${twin}</footer>
</body>
</html>
`.replaceAll("%SITE%", siteUrl);
}

function alternates({ language }: Frame, path: string): string[] {
  return [
    `<link rel="canonical" href="%SITE%${folderOf(language, path)}">`,
    ...languages.map(
      (each) => `<link rel="alternate" hreflang="${each}" href="%SITE%${folderOf(each, path)}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="%SITE%${folderOf("es", path)}">`,
    `<link rel="alternate" type="text/markdown" href="%SITE%${twinOf(language, path)}">`,
  ];
}

function searchBox({ say }: Frame, script: string, index: string, folder: string): string {
  return `<search data-script="${script}" data-index="${index}" data-folder="${folder}" data-none="${say("search.none")}" data-some="${say("search.some", { count: "#" })}"><label for="search">${say("search.label")}</label><input id="search" type="search" autocomplete="off" spellcheck="false" aria-controls="results" hidden><div id="results" role="region" aria-label="${say("search.results")}" hidden></div></search>`;
}

function otherLanguages(language: Language, path: string, link: (target: string) => string): string {
  return languages
    .filter((each) => each !== language)
    .map(
      (each) =>
        `<a lang="${each}" hreflang="${each}" href="${link(`/${folderOf(each, path)}`)}">${languageNames[each]}</a>`,
    )
    .join(" ");
}

function menu({ say, menu }: Frame, current: string, link: (target: string) => string): string {
  const items = menu.flatMap(({ path, menu: entry }) =>
    entry
      ? `<li class="level-${entry.level}${entry.isCode ? " is-code" : ""}"><a href="${link(path)}"${path === current ? ' aria-current="page"' : ""}>${escapeHtml(entry.label)}</a></li>`
      : [],
  );
  return `<nav class="pages" aria-label="${say("shell.pages")}"><details><summary>${say("shell.menu")}</summary><ul>${items.join("")}</ul></details></nav>`;
}

function chooser({ chooser, path: current }: Omit<Page, "body">, link: (target: string) => string): string {
  if (!chooser) return "";
  const items = chooser.items.map(
    ({ label, path }) =>
      `<li><a href="${link(path)}"${path === current ? ' aria-current="page"' : ""}>${escapeHtml(label)}</a></li>`,
  );
  return `<nav class="chooser" aria-label="${escapeHtml(chooser.label)}"><ul>${items.join("")}</ul></nav>`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[`*]/g, "").replaceAll(/\s+/g, " ").trim();
}
