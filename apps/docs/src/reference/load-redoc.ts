import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as Redoc from "redoc";
import { replaceInRedoc } from "./redoc-replacements.ts";
import { withoutSpecTexts } from "./spec-texts.ts";

const bundleUrl = import.meta.resolve("redoc");

/** Redoc for Node with our replacements, made as it is loaded: node_modules stays as it is. */
export async function loadRedoc(): Promise<typeof Redoc> {
  const hooks = registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (url !== bundleUrl) return loaded;
      return { ...loaded, source: replaceInRedoc(String(loaded.source)) };
    },
  });
  try {
    return await import("redoc");
  } finally {
    hooks.deregister();
  }
}

/** Redoc for browsers with our replacements. */
export function browserRedoc(): string {
  const path = join(dirname(fileURLToPath(bundleUrl)), "redoc.standalone.js");
  return withoutSpecTexts(replaceInRedoc(readFileSync(path, "utf8")));
}
