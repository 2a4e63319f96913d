import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { addCodeSamples } from "./code-samples/add-code-samples.ts";
import { deriveExamples } from "./derive-examples.ts";
import { deriveRefusals } from "./derive-refusals.ts";
import type { Language, OpenApiDocument } from "./openapi.ts";
import { runRedocly } from "./run-redocly.ts";
import { writeWhole } from "./write-whole.ts";

const BUNDLES: { language: Language; name: string; config: string }[] = [
  { language: "es", name: "openapi", config: "redocly.yaml" },
  { language: "en", name: "openapi.en", config: "redocly.en.yaml" },
];

/**
 * Bundles the contract in `folder` into its `dist/`: YAML and JSON, in both languages, with everything that can be
 * derived. Nothing in `dist/` is touched until both bundles have passed the linter.
 *
 * @returns The names of the files written.
 * @throws {Error} with Redocly's messages: file, line and what is wrong.
 */
export function bundleContract(folder: string): string[] {
  // Inside the folder: Redocly's plugins find their dependencies from there.
  const drafts = mkdtempSync(join(folder, ".bundle-"));
  try {
    const documents = BUNDLES.map(({ language, name, config }) => {
      const draft = join(drafts, `${name}.json`);
      runRedocly(folder, ["bundle", "openapi.yaml", "--config", config, "--output", draft]);
      const document: OpenApiDocument = JSON.parse(readFileSync(draft, "utf8"));
      deriveExamples(document);
      deriveRefusals(document, language);
      addCodeSamples(document);
      writeWhole(draft, json(document));
      runRedocly(folder, ["lint", draft, "--config", "redocly.bundle.yaml"]);
      return { name, document };
    });

    return documents.flatMap(({ name, document }) => {
      writeWhole(join(folder, `dist/${name}.json`), json(document));
      writeWhole(join(folder, `dist/${name}.yaml`), stringify(document, { aliasDuplicateObjects: false }));
      return [`dist/${name}.json`, `dist/${name}.yaml`];
    });
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}

function json(document: OpenApiDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
