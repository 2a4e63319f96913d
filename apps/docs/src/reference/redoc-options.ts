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
    // Redoc drops samples that are not listed here with their language and label. It knows the body itself by its label.
    codeSamples: {
      languages: [
        ...samples.map(({ lang, label }) => ({ lang, label })),
        { lang: "json", label: "Payload", title: "JSON" },
      ],
    },
  };
}
