import MiniSearch from "minisearch";
import { idOf, plain } from "../shell/markdown.ts";
import type { Page } from "../site/page.ts";
import { type SearchEntry, searchOptions } from "./search-options.ts";

/** The search index of some pages: an entry for each page's beginning and each of its sections. */
export function buildIndex(pages: Page[]): string {
  const index = new MiniSearch<SearchEntry>(searchOptions);
  let id = 0;
  for (const page of pages) {
    const [beginning = "", ...sections] = page.body((target) => target).split(/^(?=#{2,3} )/m);
    index.add({
      id: id++,
      address: page.path,
      page: page.title,
      heading: "",
      text: plain(`${page.description} ${beginning}`),
      weight: page.guide ? 0.5 : 1.5,
    });
    for (const section of sections) {
      const [line = "", ...text] = section.split("\n");
      const heading = plain(line.replace(/^#+ /, ""));
      index.add({
        id: id++,
        address: `${page.path}#${idOf(heading)}`,
        page: page.title,
        heading,
        text: plain(text.join("\n")),
        weight: page.guide ? 0.3 : 1,
      });
    }
  }
  return JSON.stringify(index);
}
