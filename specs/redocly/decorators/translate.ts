import { keyOf, readCatalogue } from "../i18n/catalogue.ts";
import { proseVisitor } from "../i18n/prose.ts";
import type { Rule } from "../rule.ts";

/** Puts the catalogue's English in the place of the Spanish. */
export const translate: Rule = () => {
  const catalogue = readCatalogue();
  return proseVisitor(({ location, replace }) => {
    const english = catalogue[keyOf(location)]?.text;
    if (english) replace(english);
  });
};
