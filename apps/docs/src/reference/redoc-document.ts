import type { OpenApiDocument } from "../contract/open-api.ts";

/**
 * The contract as Redoc shows it: of each language the first sample alone, since Redoc lists them without a choice of
 * field. The fields' own pages show the others.
 */
export function redocDocument(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const operation of Object.values(copy.paths).flatMap((methods) => Object.values(methods))) {
    const samples = new Map(
      (operation["x-codeSamples"] ?? []).toReversed().map((sample) => [sample.lang, sample]),
    );
    if (samples.size === 0) continue;
    operation["x-codeSamples"] = [...samples.values()]
      .toReversed()
      .map((sample) => ({ ...sample, label: sample.label.split(" · ")[0] ?? sample.lang }));
  }
  return copy;
}
