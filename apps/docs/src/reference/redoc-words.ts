import type { Language } from "../contract/open-api.ts";
import spanish from "./redoc-es.json" with { type: "json" };
import { securityParameters, typeWords } from "./type-words.ts";

/** The texts of Redoc's interface in a language, by their English. */
export function redocWords(language: Language): Readonly<Record<string, string>> {
  return language === "es" ? spanish : {};
}

/** Translations of texts that the bundle no longer has. */
export function orphanWords(bundle: string): string[] {
  return Object.keys(spanish).filter(
    (english) => ![...typeWords, ...securityParameters].includes(english) && !bundle.includes(`\`${english}`),
  );
}
