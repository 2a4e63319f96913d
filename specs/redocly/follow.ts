import type { Context, Location } from "./rule.ts";

/** A node and where it stands: references in it lead on from that file. */
export interface Placed<Node> {
  node: Node;
  location: Location;
}

/** Follows a `$ref`; a node that is none is itself. Answers `undefined` for a reference that leads nowhere. */
export function follow<Node extends object>(
  { node, location }: Placed<Node>,
  { resolve }: Context,
): Placed<Node> | undefined {
  if (!("$ref" in node)) return { node, location };
  const target = resolve(node, location.source.absoluteRef);
  return target.node && target.location ? { node: target.node, location: target.location } : undefined;
}

/** Goes to a child, through the references on the way. */
export function descend<Child extends object>(
  placed: Placed<object> | undefined,
  path: (string | number)[],
  context: Context,
): Placed<Child> | undefined {
  let here = placed && follow(placed, context);
  for (const key of path) {
    const child = here && (here.node as Record<string | number, unknown>)[key];
    if (!here || typeof child !== "object" || child === null) return undefined;
    here = follow({ node: child, location: here.location.child([key]) }, context);
  }
  return here as Placed<Child> | undefined;
}
