const PROSE = new Set(["title", "summary", "description", "x-displayName", "message"]);

/** A copy of a bundle without its texts for people: what is left must be the same in every language. */
export function withoutProse(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !isProse(key, value))
      .map(([key, value]) => [key, withoutProse(value)]),
  );
}

/** The texts for people of a bundle, those in the values of examples aside: an opportunity is data, in any language. */
export function proseIn(node: unknown): string[] {
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "value" || key === "x-codeSamples" || key === "mapping") return [];
    return isProse(key, value) ? [value as string] : proseIn(value);
  });
}

function isProse(key: string, value: unknown): boolean {
  return PROSE.has(key) && typeof value === "string";
}

function isObject(node: unknown): node is object {
  return typeof node === "object" && node !== null;
}
