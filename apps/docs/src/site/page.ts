/**
 * The address of a page or a file as one page or its Markdown twin links to it.
 *
 * @param target From the language's folder (`fields/amount/#body`), or from the site's root with a leading slash.
 */
export type Link = (target: string) => string;

/** A page in one language. */
export interface Page {
  /** Folder below the language's, empty or with a trailing slash. */
  path: string;
  title: string;
  /** One sentence for search engines and agents. */
  description: string;
  /** Where the menu lists it; a page without is not listed. */
  menu?: { label: string; level: 1 | 2; isCode?: boolean };
  /** A long text of its own, which mentions much that other pages are about: the search puts those first. */
  guide?: boolean;
  /** Files that the page shows as they are. */
  examples?: ExampleFile[];
  /** Pages of which the reader sees one at a time. */
  chooser?: { label: string; items: { label: string; path: string }[] };
  /** The text below the title, in Markdown. */
  body(link: Link): string;
  /** After the text: what Markdown cannot say, in HTML. */
  form?(link: Link): string;
  /** It sends requests where its reader says. */
  connectsAnywhere?: boolean;
  /** Scripts of `assets/` that it needs besides the shell's. */
  scripts?: string[];
}

export interface ExampleFile {
  name: string;
  /** Where it is on this machine. */
  path: string;
  text: string;
}
