import type { Rule, Schema } from "../rule.ts";

/**
 * Every branch of a discriminated `oneOf` stands in the mapping under its tag's `const`, and the mapping names
 * nothing else. A gap is silent elsewhere: openapi-typescript then types the tag as the schema's name.
 */
export const variantsMapped: Rule = () => ({
  Schema({ discriminator, oneOf }, { location, report, resolve }) {
    if (!discriminator || !oneOf) return;
    const tag = discriminator.propertyName;
    const mapping = discriminator.mapping ?? {};
    const variants = oneOf.map((branch) => resolve(branch).node);

    oneOf.forEach(({ $ref }, index) => {
      const value = variants[index]?.properties?.[tag]?.const;
      const branchLocation = location.child(["oneOf", index]);
      if ($ref === undefined || typeof value !== "string") {
        report({
          message: `Each branch of this oneOf must be a $ref to a schema whose property "${tag}" has a string const.`,
          location: branchLocation,
        });
      } else if (mapping[value] === undefined) {
        report({
          message: `The variant "${value}" is missing from the discriminator's mapping. Add the line "${value}: ${$ref}".`,
          location: branchLocation,
        });
      }
    });

    for (const [value, $ref] of Object.entries(mapping)) {
      const target = resolve<Schema>({ $ref }).node;
      const entryLocation = location.child(["discriminator", "mapping", value]);
      if (target === undefined || !variants.includes(target)) {
        report({
          message: `The mapping's "${value}" leads to "${$ref}", which is no branch of this oneOf. Add it there or remove the line.`,
          location: entryLocation,
        });
      } else if (target.properties?.[tag]?.const !== value) {
        report({
          message: `The mapping's "${value}" leads to "${$ref}", whose "${tag}" is ${JSON.stringify(target.properties?.[tag]?.const)}.`,
          location: entryLocation,
        });
      }
    }
  },
});
