/** Redoc carries the reference of the specifications that it reads, which no page shows: 13 KB, compressed. */
const start =
  "description:`REQUIRED. This string MUST be the semantic version number of the OpenAPI Specification";
const description = /description:`[A-Z][^`]{40,}`/g;
const count = 485;

/**
 * The bundle without them.
 *
 * @throws {Error} when they are not where they were, or not as many.
 */
export function withoutSpecTexts(bundle: string): string {
  const at = bundle.indexOf(start);
  const texts = at === -1 ? "" : bundle.slice(at);
  const found = texts.match(description)?.length ?? 0;
  if (found !== count)
    throw new Error(
      `Redoc's bundle has ${found} descriptions after its first "${start}", not the ${count} that src/reference/spec-texts.ts was written for.`,
    );
  return bundle.slice(0, at) + texts.replaceAll(description, "description:``");
}
