import { ENTITY_PATH } from "../entity-path.ts";
import { descend, type Placed } from "../follow.ts";
import type { Context, Response, Rule, Schema } from "../rule.ts";
import { variantsOf } from "../variants.ts";

const entityInSchema = ENTITY_PATH.flatMap((key) => ["properties", key]);

/** Whatever a variant updates can be seen in the entity of the answer, with a type that holds the value sent. */
export const fieldInEntity: Rule = () => ({
  Operation(node, context) {
    const operation = { node, location: context.location };
    const answer = descend<Response>(operation, ["responses", "200"], context);
    const entities = Object.keys(answer?.node.content ?? {}).map((mediaType) =>
      descend<Schema>(answer, ["content", mediaType, "schema", ...entityInSchema], context),
    );

    for (const { field, schema } of variantsOf(operation, context)) {
      const sent = descend<Schema>(schema, ["properties", field], context);
      if (!sent) continue; // contract/closed-variants says so.
      for (const entity of entities) {
        const shown = descend<Schema>(entity, ["properties", field], context);
        const problem = shown
          ? unfit(field, typesOf(sent, context), typesOf(shown, context))
          : `The field "${field}" can be updated, but the entity of the 200 has no such property.`;
        if (problem)
          context.report({ message: problem, location: schema.location.child(["properties", field]) });
      }
    }
  },
});

function unfit(field: string, sent: string[], shown: string[]): string | undefined {
  if (shown.length === 0) return undefined; // A schema without a type holds everything.
  const homeless = sent.filter(
    (type) => !shown.includes(type) && !(type === "integer" && shown.includes("number")),
  );
  if (homeless.length === 0) return undefined;
  return `The field "${field}" takes ${homeless.join(", ")}, which the entity's property cannot hold.`;
}

/** The JSON types that a schema allows, also through `anyOf` and `oneOf`. */
function typesOf(schema: Placed<Schema>, context: Context): string[] {
  const { type, anyOf = [], oneOf = [] } = schema.node;
  if (type !== undefined) return [type].flat();
  const branches = [
    ...anyOf.map((_, index) => descend<Schema>(schema, ["anyOf", index], context)),
    ...oneOf.map((_, index) => descend<Schema>(schema, ["oneOf", index], context)),
  ];
  return [...new Set(branches.flatMap((branch) => (branch ? typesOf(branch, context) : [])))];
}
