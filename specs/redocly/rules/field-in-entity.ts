import type { Context, Rule, Schema } from "../rule.ts";
import { entitySchemas } from "./entity.ts";

/** Whatever a variant updates can be seen in the entity of the answer, with a type that holds the value sent. */
export const fieldInEntity: Rule = () => ({
  Operation(operation, context) {
    const entities = entitySchemas(operation, context);
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) {
      const body = schema && context.resolve(schema).node;
      const tag = body?.discriminator?.propertyName;
      if (tag === undefined) continue;
      for (const branch of body?.oneOf ?? []) {
        const { node: variant, location } = context.resolve(branch);
        const field = variant?.properties?.[tag]?.const;
        if (typeof field !== "string" || !variant?.properties?.[field]) continue;
        const report = (message: string) =>
          context.report({ message, ...(location && { location: location.child(["properties", field]) }) });
        for (const entity of entities) {
          const shown = entity.properties?.[field];
          if (!shown) {
            report(`The field "${field}" can be updated, but the entity of the 200 has no such property.`);
            continue;
          }
          const hidden = missing(types(variant.properties[field], context), types(shown, context));
          if (hidden.length > 0) {
            report(`The field "${field}" takes ${hidden.join(", ")}, which the entity's property cannot hold.`);
          }
        }
      }
    }
  },
});

function missing(sent: string[], shown: string[]): string[] {
  if (shown.length === 0) return []; // No type holds everything.
  return sent.filter((type) => !shown.includes(type) && !(type === "integer" && shown.includes("number")));
}

/** The JSON types that a schema allows, also through `anyOf` and `oneOf`. */
function types(schema: Schema, context: Context): string[] {
  const { type, anyOf, oneOf } = context.resolve(schema).node ?? {};
  if (type !== undefined) return [type].flat();
  return [...new Set([...(anyOf ?? []), ...(oneOf ?? [])].flatMap((branch) => types(branch, context)))];
}
