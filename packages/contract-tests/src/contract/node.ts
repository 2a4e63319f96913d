import { ContractError } from "./contract-error.ts";
import type { OpenApiDocument } from "./document.ts";

/** A part of the contract, together with the JSON pointer to where it is written. */
export interface ContractNode<Value> {
  value: Value;
  pointer: string;
}

/**
 * Follows a node's `$ref`, if it has one, to what it stands for.
 *
 * @throws {ContractError} The reference leads nowhere, leaves the document or leads back to itself.
 */
export function resolve<Value extends object>(
  document: OpenApiDocument,
  node: ContractNode<Value>,
): ContractNode<Value> {
  const visited = new Set<string>();
  let { value, pointer } = node;
  for (;;) {
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref !== "string") return { value, pointer };
    if (!$ref.startsWith("#/"))
      throw new ContractError(
        `${pointer}: the $ref "${$ref}" leaves the document. Bundle the contract first.`,
      );
    if (visited.has($ref)) throw new ContractError(`${pointer}: the $ref "${$ref}" leads back to itself.`);
    visited.add($ref);
    const target = decodeURIComponent($ref.slice(1))
      .split("/")
      .slice(1)
      .map(unescapeToken)
      .reduce<unknown>(property, document);
    if (typeof target !== "object" || target === null)
      throw new ContractError(`${pointer}: the $ref "${$ref}" leads nowhere.`);
    value = target as Value;
    pointer = $ref.slice(1);
  }
}

/** The node at these keys below another. */
export function child<Value>(node: ContractNode<object>, ...keys: string[]): ContractNode<Value> {
  return {
    value: keys.reduce<unknown>(property, node.value) as Value,
    pointer: [node.pointer, ...keys.map(escapeToken)].join("/"),
  };
}

function property(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, key)
    ? (node as Record<string, unknown>)[key]
    : undefined;
}

function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
