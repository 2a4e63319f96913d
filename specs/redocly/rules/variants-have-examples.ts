import type { MediaType, Rule } from "../rule.ts";

/**
 * Each variant has a request example and a `200` example under its tag's value, so that tools can pair them by key.
 * The bundle's build derives both; this rule is for the bundle.
 */
export const variantsHaveExamples: Rule = () => ({
  Operation({ requestBody, responses }, { location, resolve, report }) {
    const answer = responses?.["200"] && resolve(responses["200"]).node;
    const answers = Object.values(answer?.content ?? {});
    for (const [mediaType, content] of Object.entries(requestBody?.content ?? {})) {
      const body = content.schema && resolve(content.schema).node;
      const tag = body?.discriminator?.propertyName;
      if (tag === undefined) continue;
      for (const branch of body?.oneOf ?? []) {
        const field = resolve(branch).node?.properties?.[tag]?.const;
        if (typeof field !== "string") continue;
        if (!has(content, field)) {
          report({
            message: `The variant "${field}" has no request example of its name.`,
            location: location.child(["requestBody", "content", mediaType]),
          });
        }
        if (!answers.every((content) => has(content, field))) {
          report({
            message: `The variant "${field}" has no example of its name in the response 200.`,
            location: location.child(["responses", "200"]),
          });
        }
      }
    }
  },
});

function has({ examples }: MediaType, key: string): boolean {
  return Object.hasOwn(examples ?? {}, key);
}
