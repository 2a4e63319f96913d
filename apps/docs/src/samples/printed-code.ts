import { marked } from "marked";
import type { ExampleFile } from "../site/page.ts";

/** A page as its reader has it, in Markdown. */
export interface PrintedPage {
  /** From the site's root: `es/fields/amount/`. */
  address: string;
  markdown: string;
  /** Its code is from a package's guide or examples, which show no answer beside it. */
  guide: boolean;
  /** Files that it shows whole. */
  examples?: ExampleFile[] | undefined;
}

/** A code block of a page. */
export interface PrintedCode {
  /** What its fence calls its language. */
  language: string;
  /** The name on its tab. */
  title: string;
  code: string;
}

/** The code blocks of a text, in their order. */
export function codeOf(markdown: string): PrintedCode[] {
  return marked.lexer(markdown).flatMap((token) => {
    if (token.type !== "code") return [];
    const [language = "", ...title] = String(token.lang ?? "").split(" ");
    return [{ language, title: title.join(" "), code: String(token.text) }];
  });
}
