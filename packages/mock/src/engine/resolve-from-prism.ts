import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** The file that Prism itself will load by this name; `undefined` when there is none. */
export function resolveFromPrism(name: string): string | undefined {
  try {
    return createRequire(resolve("@stoplight/prism-http")).resolve(name);
  } catch {
    return undefined;
  }
}
