import type MiniSearch from "minisearch";
import type { Options, SearchResult } from "minisearch";

/** One part of a page, as the search finds it. */
export interface SearchEntry {
  id: number;
  /** From the language's folder. */
  address: string;
  page: string;
  heading: string;
  text: string;
  /** How much it counts beside others that hold the same words. */
  weight: number;
}

/** Words that say nothing of what is looked for, in both languages. */
const joining = new Set(
  "a al and con de del el en for how in is la las lo los of on para por que the to un una what with y".split(
    " ",
  ),
);

/** Shared by the index, which the build makes, and the search in the browser: both must read words alike. */
export const searchOptions: Options<SearchEntry> = {
  fields: ["page", "heading", "text"],
  storeFields: ["address", "page", "heading", "weight"],
  tokenize: (text) => words(text).flatMap(wordAndParts),
  processTerm: (term) => (joining.has(fold(term)) ? null : fold(term) || null),
  searchOptions: {
    // A query means its words as they are typed.
    tokenize: words,
    boost: { page: 4, heading: 3 },
    boostDocument: (_id, _term, stored) => Number(stored?.weight ?? 1),
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
};

/** What a query finds, best first: entries with all its words, or with any where none has all. */
export function find(index: MiniSearch<SearchEntry>, query: string): SearchResult[] {
  const all = index.search(query, { combineWith: "AND" });
  return all.length > 0 ? all : index.search(query);
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_-]+/u);
}

/** `paramToUpdate` is also found by "update", `x-workspace-id` by "workspace". */
function wordAndParts(word: string): string[] {
  const parts = word.split(/[-_]|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u).filter((part) => part.length > 1);
  return parts.length > 1 ? [word, ...parts] : [word];
}

function fold(term: string): string {
  return term
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
