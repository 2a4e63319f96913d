import { createRequire, Module } from "node:module";
import { resolveFromPrism } from "./resolve-from-prism.ts";

const require = createRequire(import.meta.url);

/**
 * Lets Prism load its reader of Postman collections when it meets one, not with the callback. The reader brings faker
 * and hundreds of other modules, a third of the time that Prism takes to load, and a contract is no such collection.
 */
export function withLazyPostman<Loaded>(load: () => Loaded): Loaded {
  const reader = resolveFromPrism("@stoplight/http-spec/postman/operation");
  if (reader === undefined || require.cache[reader] !== undefined) return load();
  const lazy = new Module(reader);
  lazy.exports = {
    transformPostmanCollectionOperations: (collection: unknown) =>
      require(reader).transformPostmanCollectionOperations(collection),
  };
  lazy.loaded = true;
  require.cache[reader] = lazy;
  try {
    return load();
  } finally {
    delete require.cache[reader];
  }
}
