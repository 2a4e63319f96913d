import type { Contract, Reference } from "./contract.ts";

export interface Located<Node> {
  node: Node;
  /** JSON pointer of the node in the bundle, as in a `$ref`. */
  pointer: string;
}

/**
 * Follows a local `$ref`, and one after another.
 *
 * @throws {Error} naming the reference, when it leads nowhere or in a circle.
 */
export function resolve<Node extends object>(
  contract: Contract,
  node: Node | Reference,
  pointer: string,
): Located<Exclude<Node, Reference>> {
  const seen = new Set<string>();
  let current: unknown = node;
  let at = pointer;
  while (isReference(current)) {
    const { $ref } = current;
    if (seen.has($ref)) throw new Error(`The $ref "${$ref}" at ${pointer} leads in a circle.`);
    seen.add($ref);
    current = lookUp(contract, $ref);
    if (current === undefined) throw new Error(`The $ref "${$ref}" at ${at} leads nowhere.`);
    at = $ref;
  }
  return { node: current as Exclude<Node, Reference>, pointer: at };
}

/** One more step of a pointer. */
export function below(pointer: string, ...keys: (string | number)[]): string {
  return [pointer, ...keys.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

function isReference(node: unknown): node is Reference {
  return typeof node === "object" && node !== null && typeof (node as Reference).$ref === "string";
}

function lookUp(contract: Contract, $ref: string): unknown {
  if (!$ref.startsWith("#/")) return undefined;
  let node: unknown = contract;
  for (const key of $ref.slice(2).split("/"))
    node = (node as Record<string, unknown> | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  return node;
}
