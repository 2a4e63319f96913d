import type { OpenApiDocument } from "../contract/open-api.ts";

/** What Redoc is told, when it renders and when it hydrates alike. */
export function redocOptions(document: OpenApiDocument): Record<string, unknown> {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  const samples = operations.flatMap((operation) => operation["x-codeSamples"] ?? []);
  return {
    disableTelemetry: true,
    skipBundle: true,
    hideLoading: true,
    sortRequiredPropsFirst: true,
    // Redoc drops samples that are not listed here with their language and label.
    codeSamples: {
      languages: [{ lang: "Payload", label: "JSON" }, ...samples.map(({ lang, label }) => ({ lang, label }))],
    },
  };
}
