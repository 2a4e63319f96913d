import type { Language } from "../contract/open-api.ts";
import spanish from "./redoc-es.json" with { type: "json" };

/** The texts of Redoc's interface in a language, by their English. */
export function redocWords(language: Language): Readonly<Record<string, string>> {
  return language === "es" ? spanish : {};
}

/**
 * Translations that no text of the bundle has any more.
 *
 * @param ours Texts that only our replacements pass.
 */
export function orphanWords(bundle: string): string[] {
  return Object.keys(spanish).filter((english) => !bundle.includes(`\`${english}`));
}
