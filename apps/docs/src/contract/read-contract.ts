import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language, OpenApiDocument } from "./open-api.ts";

const bundles = {
  es: {
    json: import.meta.resolve("@wabotify/contract/openapi.json"),
    yaml: import.meta.resolve("@wabotify/contract/openapi.yaml"),
  },
  en: {
    json: import.meta.resolve("@wabotify/contract/openapi.en.json"),
    yaml: import.meta.resolve("@wabotify/contract/openapi.en.yaml"),
  },
} satisfies Record<Language, unknown>;

/** Where the bundled contract in a language lies. */
function contractFile(language: Language, format: "json" | "yaml"): string {
  return fileURLToPath(bundles[language][format]);
}

export function contractText(language: Language, format: "json" | "yaml"): string {
  return readFileSync(contractFile(language, format), "utf8");
}

export function readContract(language: Language): OpenApiDocument {
  return JSON.parse(contractText(language, "json"));
}
