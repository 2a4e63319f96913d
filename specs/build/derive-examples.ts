import { ENTITY_PATH } from "../redocly/entity-path.ts";
import { exampleOf } from "./example-of.ts";
import type { Example, OpenApiDocument, Operation } from "./openapi.ts";
import { answersOf, operationsOf, resolve, type Variant, variantsOf } from "./walk.ts";

/**
 * Gives each variant of a body its request example, its `200` example and its parameters' examples, all under the
 * tag's value as key, made from the examples that the schemas carry. So no example is written twice, the answer shows
 * the change that the request of the same key asks for, and tools that pair examples by key find their pairs.
 *
 * An example written by hand under such a key stays as it is.
 */
export function deriveExamples(document: OpenApiDocument): void {
  for (const { operation } of operationsOf(document)) {
    for (const variant of variantsOf(operation, document)) deriveFor(variant, operation, document);
  }
}

function deriveFor(
  { field, tag, schema, body }: Variant,
  operation: Operation,
  document: OpenApiDocument,
): void {
  const { title: summary, description } = schema;
  const caption = { ...(summary && { summary }), ...(description && { description }) };
  const request = exampleOf(schema, document) as Record<string, unknown>;
  addExample(body, field, { ...caption, value: request });

  const { [tag]: _, ...changed } = request;
  for (const answer of answersOf(operation, "200", document)) {
    const value = exampleOf(answer.schema, document);
    Object.assign(entityIn(value), changed);
    addExample(answer, field, { ...caption, value });
  }
  for (const reference of operation.parameters ?? []) {
    const parameter = resolve(reference, document);
    addExample(parameter, field, { ...caption, value: exampleOf(parameter.schema, document) });
  }
}

function addExample(holder: { examples?: Record<string, Example> }, key: string, example: Example): void {
  holder.examples = { ...holder.examples, [key]: holder.examples?.[key] ?? example };
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
