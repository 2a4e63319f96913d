import type { OpenApiDocument, Schema } from "../contract/open-api.ts";
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
  dropLimitsOfNothing(copy);
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

/** A least length of 0 is said as a limit. */
function dropLimitsOfNothing(node: object): void {
  const schema = node as Schema & { minItems?: number };
  if (schema.minLength === 0) delete schema.minLength;
  if (schema.minItems === 0) delete schema.minItems;
  for (const child of Object.values(node)) if (child instanceof Object) dropLimitsOfNothing(child);
}
