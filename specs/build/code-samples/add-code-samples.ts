import { exampleOf } from "../example-of.ts";
import type { OpenApiDocument, Operation } from "../openapi.ts";
import { operationsOf, type PlacedOperation, resolve, type Variant, variantsOf } from "../walk.ts";
import { curlSample } from "./curl.ts";
import { fetchSample } from "./fetch.ts";
import { pythonSample } from "./python.ts";
import type { SampledRequest } from "./sampled-request.ts";
import { typescriptSample } from "./typescript-client.ts";

const LANGUAGES = [
  { lang: "curl", name: "curl", write: curlSample },
  { lang: "TypeScript", name: "@wabotify/client", write: typescriptSample },
  { lang: "JavaScript", name: "fetch", write: fetchSample },
  { lang: "Python", name: "Python", write: pythonSample },
];

/** Adds `x-codeSamples` to each operation: each variant's request example in each language. */
export function addCodeSamples(document: OpenApiDocument): void {
  for (const placed of operationsOf(document)) {
    const variants = variantsOf(placed.operation, document);
    if (variants.length === 0) continue;
    placed.operation["x-codeSamples"] = LANGUAGES.flatMap(({ lang, name, write }) =>
      variants.map((variant) => ({
        lang,
        label: `${name} · ${variant.field}`,
        source: write(sampledRequest(placed, variant, document)),
        "x-example": variant.field,
      })),
    );
  }
}

function sampledRequest(
  { path, method, operation }: PlacedOperation,
  { field, body }: Variant,
  document: OpenApiDocument,
): SampledRequest {
  const query = queryOf(operation, document);
  const mediaTypes = Object.entries(operation.requestBody?.content ?? {});
  return {
    method: method.toUpperCase(),
    url: `${document.servers[0]?.url ?? ""}${path}`,
    query,
    headers: securityHeaders(document, query),
    mediaType: mediaTypes.find(([, content]) => content === body)?.[0] ?? "application/json",
    body: body.examples?.[field]?.value as Record<string, unknown>,
    field,
  };
}

function queryOf({ parameters = [] }: Operation, document: OpenApiDocument): Record<string, string> {
  return Object.fromEntries(
    parameters
      .map((parameter) => resolve(parameter, document))
      .filter((parameter) => parameter.in === "query")
      .map(({ name, schema }) => [name, String(exampleOf(schema, document))]),
  );
}

/** The security header names the same workspace as the query. */
function securityHeaders(document: OpenApiDocument, query: Record<string, string>): Record<string, string> {
  const schemes = Object.values(document.components.securitySchemes);
  return Object.fromEntries(
    schemes.flatMap((scheme) =>
      scheme.in === "header" && scheme.name ? [[scheme.name, query.workspaceId ?? ""]] : [],
    ),
  );
}
