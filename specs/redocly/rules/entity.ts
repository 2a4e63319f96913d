import type { Context, Operation, Schema } from "../rule.ts";

/** Where the envelope of a `200` holds the entity; spelled as on the wire. */
const ENTITY_PATH = ["data", "oportunity"];

/** The schemas of the entity that an operation's `200` answers, one for each media type. */
export function entitySchemas({ responses }: Operation, { resolve }: Context): Schema[] {
  const answer = responses?.["200"] && resolve(responses["200"]).node;
  return Object.values(answer?.content ?? {}).flatMap(({ schema }) => {
    const entity = ENTITY_PATH.reduce<Schema | undefined>(
      (node, key) => node && resolve(node).node?.properties?.[key],
      schema,
    );
    return entity ? [resolve(entity).node ?? {}] : [];
  });
}
