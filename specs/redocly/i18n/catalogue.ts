import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { Location } from "../rule.ts";

/** The English of one text. */
export interface Translation {
  /** Hash of the Spanish text that was translated: when the Spanish changes, it no longer fits. */
  source: string;
  /** Empty while nobody has translated it. */
  text: string;
  /** The English of an earlier Spanish text, kept for whoever translates the new one. */
  was?: string;
}

/** Translations by `file#pointer`, where the file is relative to `specs/`. */
export type Catalogue = Record<string, Translation>;

const specsFolder = dirname(dirname(import.meta.dirname));
export const cataloguePath: string = join(specsFolder, "i18n/en.json");

/** The catalogue's key of a text. */
export function keyOf({ source, pointer }: Location): string {
  return `${relative(specsFolder, source.absoluteRef).split(sep).join("/")}${pointer}`;
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/**
 * Reads the catalogue.
 *
 * @throws {Error} with file, line and column, when it is missing, no JSON, has a key twice, or an entry of another shape.
 */
export function readCatalogue(path: string = cataloguePath): Catalogue {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new Error(
      `There is no catalogue at ${path}. Create it with {} in it and run "pnpm translate" in specs/.`,
    );
  }
  // JSON.parse would take the last of two equal keys without a word. JSON is YAML, and YAML's parser counts lines.
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, schema: "json" });
  const [problem] = document.errors;
  if (problem) {
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    throw new Error(`${path}:${line}:${col} ${problem.message.split("\n")[0]}`);
  }
  const catalogue: unknown = document.toJS();
  if (typeof catalogue !== "object" || catalogue === null || Array.isArray(catalogue)) {
    throw new Error(`${path}:1:1 The catalogue must be a JSON object.`);
  }
  for (const [key, entry] of Object.entries(catalogue)) {
    if (typeof entry?.source === "string" && typeof entry.text === "string") continue;
    throw new Error(`${path} The entry "${key}" must be { "source": hash, "text": English }.`);
  }
  return catalogue as Catalogue;
}
