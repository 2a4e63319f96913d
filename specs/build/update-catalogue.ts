import { type Catalogue, hashOf, type Translation } from "../redocly/i18n/catalogue.ts";
import type { PendingTranslations } from "./pending-translations.ts";

/**
 * Brings the catalogue to the Spanish texts as they stand: an entry for each text, empty where a person must translate.
 * English that still fits is never dropped: it moves along when its text moves, and stays as `was` when its text changes.
 */
export function updateCatalogue(
  catalogue: Catalogue,
  { untranslated, orphans }: PendingTranslations,
  options: { prune: boolean },
): Catalogue {
  const updated = structuredClone(catalogue);
  // A filled-in text ends the memory of the earlier one.
  for (const entry of Object.values(updated)) if (entry.text) delete entry.was;

  const left = new Set(orphans);
  for (const [key, text] of untranslated) {
    const source = hashOf(text);
    const moved = [...left].find((orphan) => updated[orphan]?.source === source && updated[orphan].text);
    if (moved !== undefined && !updated[key]?.text) {
      updated[key] = updated[moved] as Translation;
      delete updated[moved];
      left.delete(moved);
    } else {
      const was = updated[key]?.text || updated[key]?.was;
      updated[key] = { source, text: "", ...(was && { was }) };
    }
  }
  if (options.prune) for (const orphan of left) delete updated[orphan];
  return Object.fromEntries(Object.entries(updated).sort(([a], [b]) => (a < b ? -1 : 1)));
}
