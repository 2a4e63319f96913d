import type { Rule } from "../rule.ts";

/** The envelope repeats the HTTP status: each example of a response has the `code` of the status it stands under. */
export const exampleCodeIsStatus: Rule = () => ({
  Operation({ responses }, { resolve, report }) {
    for (const [status, reference] of Object.entries(responses ?? {})) {
      const { node: response, location } = resolve(reference);
      for (const [mediaType, { examples }] of Object.entries(response?.content ?? {})) {
        for (const [key, reference] of Object.entries(examples ?? {})) {
          const value = resolve(reference).node?.value as { code?: unknown } | undefined;
          if (String(value?.code) === status) continue;
          report({
            message: `The example "${key}" of the response ${status} has the code ${JSON.stringify(value?.code)}; it must be ${status}.`,
            ...(location && { location: location.child(["content", mediaType, "examples", key]) }),
          });
        }
      }
    }
  },
});
