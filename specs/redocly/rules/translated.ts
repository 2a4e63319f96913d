import { readFileSync } from "node:fs";
import { type Catalogue, cataloguePath, hashOf, keyOf, readCatalogue } from "../i18n/catalogue.ts";
import { proseVisitor } from "../i18n/prose.ts";
import type { Location, Rule, Source } from "../rule.ts";

type Class<Instance, Arguments extends unknown[]> = new (...args: Arguments) => Instance;

/** Each text for people has its English in the catalogue, made from the Spanish as it stands; and the catalogue holds nothing else. */
export const translated: Rule = () => {
  let catalogue: Catalogue;
  try {
    catalogue = readCatalogue();
  } catch (error) {
    return { Root: { leave: (_root, { report }) => report({ message: (error as Error).message }) } };
  }
  const met = new Set<string>();

  return {
    ...proseVisitor(({ text, location }, { report }) => {
      const key = keyOf(location);
      met.add(key);
      const translation = catalogue[key];
      if (!translation?.text) {
        report({
          message: `Missing translation of "${key}". Run "pnpm translate" in specs/ and fill its text in.`,
          location,
        });
      } else if (translation.source !== hashOf(text)) {
        report({
          message: `Stale translation of "${key}": the Spanish has changed. Run "pnpm translate" in specs/ and renew its text.`,
          location,
        });
      }
    }),
    Root: {
      leave(_root, { report, location }) {
        for (const key of Object.keys(catalogue)) {
          if (met.has(key)) continue;
          report({
            message: `Orphan translation: there is no text at "${key}". Remove the entry, or run "pnpm translate --prune" in specs/.`,
            location: inCatalogue(key, location),
          });
        }
      },
    },
  };
};

/** A place in the catalogue, which is no part of the document that Redocly walks. Its classes are not exported. */
function inCatalogue(key: string, { constructor: LocationClass, source }: Location): Location {
  const file = new (source.constructor as Class<Source, [string, string]>)(
    cataloguePath,
    readFileSync(cataloguePath, "utf8"),
  );
  return new (LocationClass as unknown as Class<Location, [Source, string]>)(file, "#/").child([key]);
}
