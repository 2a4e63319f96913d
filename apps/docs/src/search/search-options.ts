import type { Options } from "minisearch";

/** One part of a page, as the search finds it. */
export interface SearchEntry {
  id: number;
  /** From the language's folder. */
  address: string;
  page: string;
  heading: string;
  text: string;
}

/** Shared by the index, which the build makes, and the search in the browser: both must read words alike. */
export const searchOptions: Options<SearchEntry> = {
  fields: ["page", "heading", "text"],
  storeFields: ["address", "page", "heading"],
  tokenize: (text) => text.split(/[^\p{L}\p{N}-]+/u).flatMap(wordAndParts),
  processTerm: (term) => fold(term) || null,
  searchOptions: {
    boost: { page: 4, heading: 3 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
};

/** `paramToUpdate` is also found by "update", `x-workspace-id` by "workspace". */
function wordAndParts(word: string): string[] {
  const parts = word.split(/-|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u).filter((part) => part.length > 1);
  return parts.length > 1 ? [word, ...parts] : [word];
}

function fold(term: string): string {
  return term
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
