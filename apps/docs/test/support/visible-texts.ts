import type { Page } from "playwright-core";

/** What a page says to its reader, and to who listens to it: without code, and without what is marked as another language. */
export function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: (string | null)[] = [];
    read(document.body);
    return texts.map((text) => text?.trim() ?? "").filter((text) => /\p{L}{2}/u.test(text));

    function read(element: Element): void {
      if (element.matches("script, style, pre, code, [lang]") || !element.checkVisibility()) return;
      for (const name of ["aria-label", "title", "placeholder", "alt"])
        texts.push(element.getAttribute(name));
      for (const node of element.childNodes) {
        if (node instanceof Text) texts.push(node.data);
        else if (node instanceof Element) read(node);
      }
    }
  });
}
