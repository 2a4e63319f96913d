// What the contract's schemas cannot say about an answer. Names are spelled as on the wire.

/** Where the envelope of a success holds the entity. */
export const entityPath = ["data", "oportunity"] as const;

/** The envelope's key that repeats the HTTP status. */
export const codeKey = "code";

/** The entity in an answer's body, if there is one. */
export function entityIn(body: unknown): Record<string, unknown> | undefined {
  const entity = entityPath.reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined,
    body,
  );
  return typeof entity === "object" && entity !== null && !Array.isArray(entity)
    ? (entity as Record<string, unknown>)
    : undefined;
}
