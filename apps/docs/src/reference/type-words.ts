// Texts in Redoc's data that are shown among others, so that no expression in the bundle can be replaced.

/** Words in Redoc's names of types, longer ones first. The types themselves are JSON Schema's, which have no language. */
export const typeWords: readonly string[] = [
  "decimal places",
  "multiple of",
  "read-only",
  "write-only",
  "non-empty",
  "characters",
  "properties",
  "property",
  "unique",
  "items",
  "any",
  "of",
  "or",
];

/** Above the alternatives of a value. */
export const alternatives: readonly string[] = ["One of:", "Any of:"];

/** How a parameter for security is called, with its place. */
export const securityParameters: readonly string[] = ["", "Header ", "Query ", "Cookie "].map(
  (place) => `${place}parameter name`,
);
