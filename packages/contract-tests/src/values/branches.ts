import type { OpenApiDocument, Schema } from "../contract/document.ts";
import { type ContractNode, child, resolve } from "../contract/node.ts";

/** The plain schemas that a schema is composed of: itself, and those in its anyOf, oneOf and allOf. */
export function branchesOf(document: OpenApiDocument, schema: ContractNode<Schema>): Schema[] {
  const node = resolve(document, schema);
  const nested = (["anyOf", "oneOf", "allOf"] as const).flatMap((keyword) =>
    (node.value[keyword] ?? []).flatMap((_, index) =>
      branchesOf(document, child<Schema>(node, keyword, String(index))),
    ),
  );
  return [node.value, ...nested];
}

/** The schema names this JSON type. */
export function hasType({ type }: Schema, name: string): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}
