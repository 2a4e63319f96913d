import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language, OpenApiDocument } from "./open-api.ts";

const bundles: Record<Language, string> = {
  es: "@wabotify/contract/openapi",
  en: "@wabotify/contract/openapi.en",
};

/** Where the bundled contract in a language lies. */
export function contractFile(language: Language, format: "json" | "yaml"): string {
  return fileURLToPath(import.meta.resolve(`${bundles[language]}.${format}`));
}

export function contractText(language: Language, format: "json" | "yaml"): string {
  return readFileSync(contractFile(language, format), "utf8");
}

export function readContract(language: Language): OpenApiDocument {
  return JSON.parse(contractText(language, "json"));
}
