import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse } from "yaml";
import { cataloguePath } from "../redocly/i18n/catalogue.ts";
import { specsFolder, tryRedocly } from "./run-redocly.ts";

/** Where the catalogue and the Spanish texts do not agree. */
export interface PendingTranslations {
  /** Spanish texts, by catalogue key, that have no English made from them. */
  untranslated: Map<string, string>;
  /** Catalogue keys that no text has. */
  orphans: string[];
}

interface Problem {
  ruleId: string;
  message: string;
  location: { source: { ref: string }; pointer: string }[];
}

const RULE = "contract/translated";

/** Asks the lint rule, so that there is one idea of what a text for people is. */
export function pendingTranslations(): PendingTranslations {
  const { stdout, stderr } = tryRedocly(specsFolder, [
    "lint",
    "openapi.yaml",
    "--format=json",
    "--max-problems=100000",
  ]);
  const problems: Problem[] = JSON.parse(stdout || "{}").problems ?? failWith(stderr);
  const broken = problems.find(({ ruleId }) => ruleId !== RULE);
  if (broken)
    failWith(`The contract has other problems, which come first: ${broken.message} Run "redocly lint".`);

  const catalogue = relative(specsFolder, cataloguePath).split(sep).join("/");
  const untranslated = new Map<string, string>();
  const orphans: string[] = [];
  for (const { location } of problems) {
    const [place] = location;
    if (!place) continue;
    const { ref } = place.source;
    if (ref === catalogue) orphans.push(...keys(place.pointer));
    else untranslated.set(ref + place.pointer, textAt(ref, place.pointer));
  }
  return { untranslated, orphans };
}

function textAt(file: string, pointer: string): string {
  const document: unknown = parse(readFileSync(join(specsFolder, file), "utf8"));
  return String(
    keys(pointer).reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], document),
  );
}

/** The keys of a JSON pointer in a URI fragment. */
function keys(pointer: string): string[] {
  return pointer
    .replace(/^#\//, "")
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function failWith(message: string): never {
  throw new Error(message);
}
