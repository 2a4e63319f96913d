import type { Example, MediaType, OpenApiDocument, Operation, Schema } from "./openapi.ts";

const HTTP_METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Where the envelope of a `200` holds the entity; spelled as on the wire. */
const ENTITY_PATH = ["data", "oportunity"];

/**
 * Gives each tagged variant of a request body its request example and its `200` example, under the tag's value as
 * key, made from the examples that the properties carry in their schemas. So no example is written twice, and the
 * answer always shows the change that the request of the same key asks for.
 *
 * @returns A copy; the document given is left as it was.
 */
export function deriveExamples(document: OpenApiDocument): OpenApiDocument {
  const derived = structuredClone(document);
  for (const pathItem of Object.values(derived.paths)) {
    for (const method of HTTP_METHODS) {
      const operation = pathItem[method];
      if (operation) deriveOperationExamples(operation, derived);
    }
  }
  return derived;
}

function deriveOperationExamples(operation: Operation, document: OpenApiDocument): void {
  for (const body of Object.values(operation.requestBody?.content ?? {})) {
    const schema = resolve(body.schema, document);
    const tag = schema.discriminator?.propertyName;
    if (tag === undefined || !schema.oneOf) continue;
    for (const branch of schema.oneOf) {
      const variant = resolve(branch, document);
      const key = String(variant.properties?.[tag]?.const);
      const change = exampleOf(variant, document) as Record<string, unknown>;
      addExample(body, key, { ...caption(variant), value: change });

      const { [tag]: _, ...changed } = change;
      for (const answer of Object.values(responseOf(operation, "200", document)?.content ?? {})) {
        const value = exampleOf(answer.schema, document);
        Object.assign(entityIn(value), changed);
        addExample(answer, key, { ...caption(variant), value });
      }
    }
  }
}

/** What a reader's tool shows beside the example. */
function caption({ title }: Schema): Pick<Example, "summary"> {
  return title === undefined ? {} : { summary: title };
}

/** An example written by hand stays as it is. */
function addExample(mediaType: MediaType, key: string, example: Example): void {
  mediaType.examples = { ...mediaType.examples, [key]: mediaType.examples?.[key] ?? example };
}

/** The value that a schema's own examples describe: an object is put together from its properties. */
function exampleOf(schema: Schema, document: OpenApiDocument): unknown {
  const { examples, const: constant, properties } = resolve(schema, document);
  if (constant !== undefined) return constant;
  if (examples?.length) return structuredClone(examples[0]);
  if (!properties) return null;
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, exampleOf(property, document)]),
  );
}

function entityIn(envelope: unknown): object {
  const entity = ENTITY_PATH.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | null)?.[key],
    envelope,
  );
  if (typeof entity !== "object" || entity === null) {
    throw new Error(`The schema of the 200 has no object at ${ENTITY_PATH.join(".")} to show a change in.`);
  }
  return entity;
}

function responseOf(operation: Operation, status: string, document: OpenApiDocument) {
  const response = operation.responses[status];
  return response && resolve(response, document);
}

function resolve<Node extends object>(node: Node, document: OpenApiDocument): Node {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node;
  const target = $ref
    .slice("#/".length)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], document);
  if (target === undefined) throw new Error(`The bundle's $ref "${$ref}" leads nowhere.`);
  return resolve(target as Node, document);
}
