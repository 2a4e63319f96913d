import { descend, follow, type Placed } from "./follow.ts";
import type { Context, Operation, Schema } from "./rule.ts";

/** One branch of an operation's discriminated body. */
export interface Variant {
  /** The tag's `const`, which names the field. */
  field: string;
  schema: Placed<Schema>;
  /** The media type whose body it is. */
  mediaType: string;
}

/** The variants of an operation's bodies. A branch whose tag has no `const` is left out: contract/variants-mapped reports it. */
export function variantsOf(operation: Placed<Operation>, context: Context): Variant[] {
  const mediaTypes = Object.keys(operation.node.requestBody?.content ?? {});
  return mediaTypes.flatMap((mediaType) => {
    const body = descend<Schema>(operation, ["requestBody", "content", mediaType, "schema"], context);
    const tag = body?.node.discriminator?.propertyName;
    if (!body || tag === undefined) return [];
    return (body.node.oneOf ?? []).flatMap((branch, index) => {
      const schema = follow({ node: branch, location: body.location.child(["oneOf", index]) }, context);
      const field = schema?.node.properties?.[tag]?.const;
      return schema && typeof field === "string" ? [{ field, schema, mediaType }] : [];
    });
  });
}
