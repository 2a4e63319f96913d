import { existsSync, readFileSync } from "node:fs";
import { dirname, join as joinPath } from "node:path";
import { join } from "../site/markdown-text.ts";
import type { Page } from "../site/page.ts";
import type { PageContext } from "./page-context.ts";

const root = dirname(dirname(dirname(dirname(import.meta.dirname))));

/** Folders of the published packages. */
const published = ["specs", "packages/client", "packages/mock", "packages/contract-tests"];

/** What changesets wrote for each package, in the English in which it is published. */
export function changelogPage({ say }: PageContext): Page {
  return {
    path: "changelog/",
    title: say("changelog.title"),
    description: say("changelog.description"),
    menu: { label: say("changelog.menu"), level: 1 },
    body: () =>
      join(say("changelog.intro"), "<!-- lang=en -->", ...published.flatMap(changesOf), "<!-- /lang -->"),
  };
}

function changesOf(folder: string): string[] {
  const file = joinPath(root, folder, "CHANGELOG.md");
  // A package that has not been released yet has none, or one without a version.
  const text = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  return /^## /m.test(text) ? [text.replaceAll(/^#/gm, "##")] : [];
}
