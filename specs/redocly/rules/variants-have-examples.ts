import { descend, type Placed } from "../follow.ts";
import type { MediaType, Response, Rule } from "../rule.ts";
import { variantsOf } from "../variants.ts";

/**
 * Each variant has a request example and a `200` example under its tag's value, so that tools can pair them by key.
 * The bundle's build derives both; this rule is for the bundle.
 */
export const variantsHaveExamples: Rule = () => ({
  Operation(node, context) {
    const operation = { node, location: context.location };
    const answer = descend<Response>(operation, ["responses", "200"], context);
    const answers = Object.keys(answer?.node.content ?? {}).map((mediaType) =>
      descend<MediaType>(answer, ["content", mediaType], context),
    );
    for (const { field, mediaType } of variantsOf(operation, context)) {
      const request = descend<MediaType>(operation, ["requestBody", "content", mediaType], context);
      if (!has(request, field)) {
        context.report({
          message: `The variant "${field}" has no request example of its name.`,
          ...(request && { location: request.location }),
        });
      }
      if (!answers.every((content) => has(content, field))) {
        context.report({
          message: `The variant "${field}" has no example of its name in the response 200.`,
          ...(answer && { location: answer.location }),
        });
      }
    }
  },
});

function has(mediaType: Placed<MediaType> | undefined, key: string): boolean {
  return Object.hasOwn(mediaType?.node.examples ?? {}, key);
}
