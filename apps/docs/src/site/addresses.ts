import type { Language } from "../contract/open-api.ts";
import type { Link } from "./page.ts";

/** A page's folder from the site's root, with a trailing slash. */
export function folderOf(language: Language, path: string): string {
  return `${language}/${path}`;
}

/** A page's Markdown twin from the site's root: the page's address without the trailing slash, with `.md`. */
export function twinOf(language: Language, path: string): string {
  return `${folderOf(language, path).slice(0, -1)}.md`;
}

/** The way from one folder of the site to a file or folder of it, without a leading slash: the site may lie anywhere. */
export function relative(fromFolder: string, to: string): string {
  const from = fromFolder.split("/").filter(Boolean);
  const target = to.split("/");
  let shared = 0;
  while (shared < from.length && shared < target.length - 1 && from[shared] === target[shared]) shared++;
  const way = "../".repeat(from.length - shared) + target.slice(shared).join("/");
  return way === "" || way.startsWith("#") ? `./${way}` : way;
}

/** Links of a page to others, as seen from it. */
export function pageLinks(language: Language, path: string): Link {
  return (target) => relative(folderOf(language, path), fromRoot(language, target));
}

/** Links of a page that may be seen at any address: from the root of the host. */
export function rootLinks(language: Language, siteUrl: string): Link {
  const root = new URL(siteUrl).pathname;
  return (target) => root + fromRoot(language, target);
}

/** Links of a Markdown twin: to the twins of other pages. */
export function twinLinks(language: Language, path: string): Link {
  const file = twinOf(language, path);
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return (target) => {
    if (target.startsWith("/")) return relative(folder, fromRoot(language, target));
    const [page = "", anchor] = target.split("#");
    return relative(folder, twinOf(language, page)) + (anchor === undefined ? "" : `#${anchor}`);
  };
}

function fromRoot(language: Language, target: string): string {
  return target.startsWith("/") ? target.slice(1) : folderOf(language, target);
}
