import type { OpenApiDocument } from "./open-api.ts";

/** Follows a `$ref` into the bundle. */
export function resolve<Node extends object>(node: Node, document: OpenApiDocument): Node {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node;
  const target = $ref
    .slice("#/".length)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], document);
  if (target === undefined) throw new Error(`The contract's $ref "${$ref}" leads nowhere.`);
  return resolve(target as Node, document);
}
