import type { Refusal } from "../refusal.ts";

export type Query = Record<string, string | string[]>;

/** Decodes a query. Unlike `URLSearchParams` it tells bad percent-encoding from good. */
export function readQuery(search: string): { query: Query; refusal?: Refusal } {
  // Without a prototype: a parameter may be called __proto__.
  const query: Query = Object.create(null);
  if (search === "") return { query };
  for (const pair of search.split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = decode(at < 0 ? pair : pair.slice(0, at));
    const value = decode(at < 0 ? "" : pair.slice(at + 1));
    if (name === undefined || value === undefined) {
      return {
        query,
        refusal: { status: 400, example: "invalidRequest", say: (in_) => in_.queryUnreadable() },
      };
    }
    const before = query[name];
    query[name] = before === undefined ? value : [before, value].flat();
  }
  return { query };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}
