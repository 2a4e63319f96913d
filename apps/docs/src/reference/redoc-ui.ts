import { createFieldChoice, type FieldChoice, type ShownField } from "./field-choice.ts";
import { typeWords } from "./type-words.ts";

/** What the replacements in Redoc's bundle call, in Node and in the browser. */
export interface RedocUi extends FieldChoice {
  translate(english: string): string;
  /** The name of a type, with its words in the page's language. */
  typeText<Text extends string | undefined>(english: Text): Text;
  /** Address of the image of Redoc's badge. */
  badge: string;
}

/** What it is made from. */
export interface RedocUiConfig {
  /** The interface's texts by their English; a text that is not there stays English. */
  words: Readonly<Record<string, string>>;
  fields: ShownField[];
}

declare global {
  var redocUi: RedocUi;
}

const badge = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#697386">Redocly</text></svg>')}`;

const typeWord = new RegExp(`\\b(?:${typeWords.join("|")})\\b`, "g");

export function createRedocUi({ words, fields }: RedocUiConfig): RedocUi {
  const translate = (english: string) => words[english] ?? english;
  return {
    badge,
    translate,
    typeText: (english) => english?.replaceAll(typeWord, translate) as typeof english,
    ...createFieldChoice(fields),
  };
}
