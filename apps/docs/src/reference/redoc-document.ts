import type { OpenApiDocument } from "../contract/open-api.ts";
import { resolve } from "../contract/resolve.ts";
import { updateOperation } from "../contract/update-operation.ts";

/**
 * The contract as Redoc shows it. Redoc has no place for what an alternative of the body is called and does: they go
 * before the description of the property that names it. Of each language there is one sample, which follows the choice.
 *
 * @param afterDescription Markdown to put below the operation's description.
 */
export function redocDocument(document: OpenApiDocument, afterDescription = ""): OpenApiDocument {
  const copy = structuredClone(document);
  const { body } = updateOperation(copy);
  for (const branch of body.oneOf ?? []) {
    const { title, description, properties } = resolve(branch, copy);
    const tag = properties?.[body.discriminator?.propertyName ?? ""];
    if (tag) tag.description = [`**${title}**`, description, tag.description].filter(Boolean).join("\n\n");
  }
  for (const parameter of Object.values(copy.components.parameters ?? {})) {
    const values = Object.values(parameter.examples ?? {}).map(({ value }) => JSON.stringify(value));
    // One for each field, and Redoc lists them all below one another.
    if (new Set(values).size === 1) delete parameter.examples;
  }
  for (const operation of Object.values(copy.paths).flatMap((methods) => Object.values(methods))) {
    const samples = new Map(
      (operation["x-codeSamples"] ?? []).toReversed().map((sample) => [sample.lang, sample]),
    );
    if (samples.size === 0) continue;
    operation["x-codeSamples"] = [...samples.values()]
      .toReversed()
      .map((sample) => ({ ...sample, label: sample.label.split(" · ")[0] ?? sample.lang }));
    operation.description = `${operation.description.trim()}\n\n${afterDescription}`.trim();
  }
  return copy;
}
