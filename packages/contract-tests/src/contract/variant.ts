import { isDeepStrictEqual } from "node:util";
import { ContractError } from "./contract-error.ts";
import type { MediaType, RequestBody, Schema } from "./document.ts";
import { type ContractNode, child, resolve } from "./node.ts";
import type { Operation } from "./operation.ts";
import { acceptorOf, type Validator, validatorOf } from "./validator.ts";

/** A JSON body whose variants are told apart by a tag, and each of which changes one field. */
export interface TaggedBody {
  mediaType: string;
  /** JSON pointer to the body's schema. */
  pointer: string;
  /** The property that tells the variants apart. */
  tagKey: string;
  variants: Variant[];
  /** Whether a body is valid. */
  accepts: (body: unknown) => boolean;
}

export interface Variant {
  /** The tag's value. */
  tag: string;
  /** JSON pointer to the variant's schema. */
  pointer: string;
  /** The field that the variant changes. */
  field: string;
  fieldSchema: ContractNode<Schema>;
  validateField: Validator;
  /** Values of the field that the contract gives as examples, those of the media type first. */
  examples: { value: unknown; pointer: string }[];
  /** The only values that the target is said to accept, in place of what the schema allows. */
  given?: readonly unknown[];
}

/** @throws {ContractError} A variant is not made of its tag and one field. */
export function taggedBodyOf(operation: Operation): TaggedBody | undefined {
  const { document, node, standalone } = operation;
  const { content } = requestBodyOf(operation)?.value ?? {};
  const mediaType = Object.keys(content ?? {}).find((name) => /[/+]json\b/.test(name));
  if (mediaType === undefined) return undefined;
  const media = child<MediaType>(requestBodyOf(operation) ?? node, "content", mediaType);
  if (media.value.schema === undefined) return undefined;
  const body = resolve(document, child<Schema>(media, "schema"));
  const tagKey = body.value.discriminator?.propertyName;
  if (tagKey === undefined || body.value.oneOf === undefined) return undefined;
  return {
    mediaType,
    pointer: body.pointer,
    tagKey,
    variants: body.value.oneOf.map((_, index) =>
      readVariant(operation, media, tagKey, resolve(document, child<Schema>(body, "oneOf", String(index)))),
    ),
    accepts: acceptorOf(standalone(body.value), tagKey, body.pointer),
  };
}

/** The operation's request body, with its reference followed. */
export function requestBodyOf({ document, node }: Operation): ContractNode<RequestBody> | undefined {
  return (
    node.value.requestBody &&
    resolve(document, { value: node.value.requestBody, pointer: `${node.pointer}/requestBody` })
  );
}

function readVariant(
  { document, standalone }: Operation,
  media: ContractNode<MediaType>,
  tagKey: string,
  schema: ContractNode<Schema>,
): Variant {
  const { properties = {} } = schema.value;
  const tag = properties[tagKey]?.const;
  const [field, ...more] = Object.keys(properties).filter((key) => key !== tagKey);
  if (typeof tag !== "string" || field === undefined || more.length > 0) {
    throw new ContractError(
      `${schema.pointer}: a variant has to hold a constant "${tagKey}" and one field; it holds ${Object.keys(properties).join(", ") || "nothing"}.`,
    );
  }
  const fieldSchema = resolve(document, child<Schema>(schema, "properties", field));
  return {
    tag,
    pointer: schema.pointer,
    field,
    fieldSchema,
    validateField: validatorOf(standalone(fieldSchema.value), fieldSchema.pointer),
    examples: distinct([...mediaTypeExamples(media, tagKey, tag, field), ...schemaExamples(fieldSchema)]),
  };
}

function mediaTypeExamples(media: ContractNode<MediaType>, tagKey: string, tag: string, field: string) {
  return Object.entries(media.value.examples ?? {}).flatMap(([key, { value }]) => {
    const body = value as Record<string, unknown> | null | undefined;
    return body?.[tagKey] === tag && field in body
      ? [{ value: body[field], pointer: child(media, "examples", key).pointer }]
      : [];
  });
}

function schemaExamples(schema: ContractNode<Schema>) {
  return (schema.value.examples ?? []).map((value, index) => ({
    value,
    pointer: child(schema, "examples", String(index)).pointer,
  }));
}

function distinct(examples: Variant["examples"]): Variant["examples"] {
  return examples.filter(
    ({ value }, index) => examples.findIndex((other) => isDeepStrictEqual(other.value, value)) === index,
  );
}
