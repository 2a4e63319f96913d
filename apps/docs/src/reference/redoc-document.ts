import type { OpenApiDocument } from "../contract/open-api.ts";

/**
 * The contract as Redoc shows it: of each language the first sample alone, since Redoc lists them without a choice of
 * field, and below each operation's description where the other samples are.
 *
 * @param afterDescription Markdown.
 */
export function redocDocument(document: OpenApiDocument, afterDescription: string): OpenApiDocument {
  const copy = structuredClone(document);
  for (const operation of Object.values(copy.paths).flatMap((methods) => Object.values(methods))) {
    const samples = new Map(
      (operation["x-codeSamples"] ?? []).toReversed().map((sample) => [sample.lang, sample]),
    );
    if (samples.size === 0) continue;
    operation["x-codeSamples"] = [...samples.values()]
      .toReversed()
      .map((sample) => ({ ...sample, label: sample.label.split(" · ")[0] ?? sample.lang }));
    operation.description = `${operation.description.trim()}\n\n${afterDescription}`;
  }
  return copy;
}
