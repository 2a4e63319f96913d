import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { resolve, type Schema, type SecurityScheme } from "../src/contract/open-api.ts";

export const contractFile: string = fileURLToPath(import.meta.resolve("@wabotify/contract/openapi.json"));

/** The bundled contract, a fresh copy to change at will. */
export function readBundle(): Bundle {
  return JSON.parse(readFileSync(contractFile, "utf8"));
}

interface Bundle {
  openapi: string;
  paths: Record<string, { put: { requestBody: { content: Record<string, { schema: Schema }> } } }>;
  components: {
    securitySchemes: Record<string, SecurityScheme>;
    schemas: Record<string, Schema>;
    responses: Record<string, { content: Record<string, { examples: Record<string, { value?: unknown }> }> }>;
  };
}

/** The variants of the request's body by their tag. */
export function variants(): Map<string, Schema> {
  const bundle = readBundle();
  const [path] = Object.values(bundle.paths);
  const [content] = Object.values(path?.put.requestBody.content ?? {});
  const schema = resolve(content?.schema ?? {}, bundle);
  const tag = schema.discriminator?.propertyName ?? "";
  return new Map(
    (schema.oneOf ?? []).map((branch) => {
      const variant = resolve(branch, bundle);
      return [String(variant.properties?.[tag]?.const), variant];
    }),
  );
}

/** Gives a contract one more field, as one more schema file, one line of the oneOf and one of the mapping would. */
export function addPriority({ components: { schemas } }: Bundle): void {
  schemas.UpdatePriority = {
    type: "object",
    additionalProperties: false,
    required: ["paramToUpdate", "priority"],
    properties: {
      paramToUpdate: { type: "string", const: "priority" },
      priority: { type: "integer", minimum: 1 },
    },
  };
  schemas.OpportunityUpdate?.oneOf?.push({ $ref: "#/components/schemas/UpdatePriority" });
}
