import type { BuilderConfig } from "../browser/builder-types.ts";
import type { Schema } from "../contract/open-api.ts";
import { kindOf } from "../contract/value-rules.ts";
import type { PageContext } from "./page-context.ts";

export function builderConfig({ operation, say }: PageContext): BuilderConfig {
  const raw = { kind: "{kind}", name: "{name}", url: "{url}" };
  return {
    method: operation.method,
    path: operation.path,
    production: operation.server,
    headers: Object.fromEntries(operation.headers.map(({ name = "" }) => [name, "workspaceId"])),
    parameters: operation.parameters.map(({ name, schema }) => ({
      name,
      example: String(schema.examples?.[0] ?? ""),
    })),
    fields: operation.variants.map(({ field, tag, value, body, samples }) => ({
      field,
      tag,
      kind: kindOf(value, say).replaceAll("`", ""),
      types: typesOf(value),
      example: (body as Record<string, unknown>)[field],
      samples: samples.map(({ lang, source }) => ({ lang, source })),
    })),
    texts: {
      valid: say("builder.valid"),
      invalid: say("builder.invalid", raw),
      missing: say("builder.missing", raw),
      badBase: say("builder.badBase"),
      production: say("builder.production"),
      sending: say("builder.sending"),
      unreachable: say("builder.unreachable", raw).replaceAll("`", ""),
    },
  };

  function typesOf(schema: Schema): string[] {
    return [...(schema.anyOf ?? schema.oneOf ?? []).flatMap(typesOf), ...[schema.type ?? []].flat()];
  }
}
