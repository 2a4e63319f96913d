// pnpm translate [--prune]: lists what lacks English and writes the entries to fill in into i18n/en.json.
import { parseArgs } from "node:util";
import { cataloguePath, readCatalogue } from "../redocly/i18n/catalogue.ts";
import { pendingTranslations } from "./pending-translations.ts";
import { updateCatalogue } from "./update-catalogue.ts";
import { writeWhole } from "./write-whole.ts";

try {
  const { values } = parseArgs({ options: { prune: { type: "boolean", default: false } } });
  const catalogue = readCatalogue();
  const pending = pendingTranslations();
  const updated = updateCatalogue(catalogue, pending, values);
  writeWhole(cataloguePath, `${JSON.stringify(updated, null, 2)}\n`);

  const empty = Object.keys(updated).filter((key) => !updated[key]?.text);
  for (const key of empty) {
    console.log(`\n${key}\n  es   ${indented(pending.untranslated.get(key) ?? "")}`);
    if (updated[key]?.was) console.log(`  was  ${indented(updated[key].was)}`);
  }
  for (const key of pending.orphans) {
    if (updated[key])
      console.log(`\n${key}\n  There is no such text any more. "pnpm translate --prune" removes the entry.`);
  }
  console.log(`\n${empty.length} texts wait for their English in i18n/en.json.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function indented(text: string): string {
  return text.trimEnd().replaceAll("\n", "\n       ");
}
