import { createHash } from "node:crypto";
import type { Language } from "../contract/open-api.ts";
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };

/** A text of the site. */
export type TextKey = keyof typeof es;

/** The English of a text, and which Spanish it was made from. */
export interface Translation {
  source: string;
  text: string;
}

/** Says a text in one language, with its `{placeholders}` filled in. */
export type Say = (key: TextKey, values?: Record<string, string | number>) => string;

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Texts for schemas as a contract may have them: today's need not use them all. */
const forAnyContract = /^(type|limit)\./;

/** What is wrong between the Spanish texts and their English, a line each. */
export function catalogueProblems(
  spanish: Record<string, string> = es,
  english: Record<string, Translation> = en,
): string[] {
  const problems: string[] = [];
  for (const [key, text] of Object.entries(spanish)) {
    const translation = english[key];
    if (!translation?.text) problems.push(`Missing translation of "${key}".`);
    else if (translation.source !== hashOf(text))
      problems.push(`Stale translation of "${key}": the Spanish has changed; its hash is ${hashOf(text)}.`);
    else if (placeholders(text) !== placeholders(translation.text))
      problems.push(`The translation of "${key}" has other placeholders.`);
  }
  for (const key of Object.keys(english)) {
    if (!(key in spanish)) problems.push(`Orphan translation: there is no text "${key}".`);
  }
  return problems;
}

/** Says the site's texts, and remembers which it was asked for. */
export function createTexts(): { say: (language: Language) => Say; unused: () => string[] } {
  const used = new Set<string>();
  const catalogue: Record<Language, Record<string, string>> = {
    es,
    en: Object.fromEntries(
      Object.entries(en as Record<string, Translation>).map(([key, { text }]) => [key, text]),
    ),
  };
  return {
    say:
      (language) =>
      (key, values = {}) => {
        used.add(key);
        return fill(key, catalogue[language][key], values);
      },
    unused: () => Object.keys(es).filter((key) => !used.has(key) && !forAnyContract.test(key)),
  };
}

function fill(key: string, text: string | undefined, values: Record<string, string | number>): string {
  if (text === undefined) throw new Error(`There is no text "${key}" in src/texts.`);
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The text "${key}" needs a value for {${name}}.`);
    return String(value);
  });
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join();
}
