import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clone } from "../lib/throw-away-clone.ts";

const VARIANT = `title: Cambiar la urgencia
description: Cambia la urgencia de la oportunidad.
type: object
additionalProperties: false
required: [paramToUpdate, urgency]
properties:
  paramToUpdate:
    description: Nombre del campo que se actualiza, aquí siempre \`urgency\`.
    type: string
    const: urgency
    examples: [urgency]
  urgency:
    description: Urgencia nueva.
    type: integer
    format: int64
    examples: [3]
`;

const PROPERTY = `properties:
  urgency:
    description: Urgencia de la oportunidad.
    type: integer
    format: int64
    examples: [3]
`;

/** Does by the letter what specs/README.md says of a new updatable field. */
export async function addSeventhField(clone: Clone): Promise<void> {
  const path = (name: string) => join(clone.folder, "specs", name);
  const schemas = "components/schemas";
  writeFileSync(path(`${schemas}/updates/UpdateUrgency.yaml`), VARIANT);

  edit(path(`${schemas}/Opportunity.yaml`), (text) => text.replace("properties:\n", PROPERTY));
  edit(
    path(`${schemas}/OpportunityUpdate.yaml`),
    (text) =>
      `${text.replace("\ndiscriminator:\n", "\n  - $ref: updates/UpdateUrgency.yaml\ndiscriminator:\n")}    urgency: updates/UpdateUrgency.yaml\n`,
  );

  await clone.script("specs/build/translate.ts");
  edit(path("i18n/en.json"), (text) => {
    const entries: Record<string, { text: string }> = JSON.parse(text);
    for (const entry of Object.values(entries)) entry.text ||= "In English.";
    return `${JSON.stringify(entries, null, 2)}\n`;
  });

  const changeset = '---\n"@wabotify/contract": minor\n---\n\nOpportunities have a urgency.\n';
  writeFileSync(join(clone.folder, ".changeset/urgency.md"), changeset);
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} is not as this script expects it.`);
  writeFileSync(file, after);
}
