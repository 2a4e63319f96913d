import type { Rule } from "../rule.ts";

/**
 * Each variant of a discriminated body is closed, requires exactly the tag and one field, and that field has the name
 * that the tag's `const` says. This is what makes one call change one field, and what tells the variants apart.
 */
export const closedVariants: Rule = () => ({
  Schema({ discriminator, oneOf }, { report, resolve }) {
    if (!discriminator || !oneOf) return;
    const tag = discriminator.propertyName;
    for (const branch of oneOf) {
      const { node: variant, location } = resolve(branch);
      if (!variant || !location) continue; // A $ref that leads nowhere is no-unresolved-refs' to report.
      const field = variant.properties?.[tag]?.const;
      if (typeof field !== "string") continue; // contract/variants-mapped says so.

      if (variant.additionalProperties !== false) {
        report({
          message: `The variant "${field}" must be closed: write "additionalProperties: false".`,
          location,
        });
      }
      const expected = [tag, field].sort().join(", ");
      const properties = Object.keys(variant.properties ?? {});
      if (properties.toSorted().join(", ") !== expected) {
        report({
          message: `The variant "${field}" must have exactly the properties ${tag} and ${field}; it has ${properties.join(", ")}.`,
          location: location.child(["properties"]),
        });
      }
      const required = variant.required ?? [];
      if (required.toSorted().join(", ") !== expected) {
        report({
          message: `The variant "${field}" must require exactly ${tag} and ${field}; it requires ${required.join(", ") || "nothing"}.`,
          location: variant.required ? location.child(["required"]) : location,
        });
      }
    }
  },
});
