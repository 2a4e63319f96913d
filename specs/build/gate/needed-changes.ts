import { isDeepStrictEqual } from "node:util";
import { type Bump, highest } from "./bump.ts";
import type { Change } from "./change.ts";
import { ratedChanges } from "./rated-changes.ts";
import { underRatedChanges } from "./under-rated-changes.ts";

/** A released contract, or the one in the works: the same document in each language. */
export interface Bundles {
  es: { info: { version: string } };
  en: { info: { version: string } };
}

/** All that changed between two contracts, and the bump that it needs together. The version itself does not count. */
export function neededChanges(base: Bundles, revision: Bundles): { bump: Bump; changes: Change[] } {
  const es = [withoutVersion(base.es), withoutVersion(revision.es)] as const;
  const changes = [...ratedChanges(...es), ...underRatedChanges(...es)];
  if (changes.length === 0 && !isDeepStrictEqual(...es)) {
    changes.push({
      bump: "patch",
      pointer: "#",
      message: "The bundle differs in a place that redocly diff does not look at.",
    });
  }
  if (!isDeepStrictEqual(withoutVersion(base.en), withoutVersion(revision.en)) && changes.length === 0) {
    changes.push({ bump: "patch", pointer: "#", message: "The English texts changed." });
  }
  return { bump: highest(changes.map(({ bump }) => bump)), changes };
}

function withoutVersion<Document extends { info: { version: string } }>(document: Document): Document {
  return { ...document, info: { ...document.info, version: "0.0.0" } };
}
