import { descend } from "../follow.ts";
import type { Response, Rule } from "../rule.ts";

/** The envelope repeats the HTTP status: each example of a response has the `code` of the status it stands under. */
export const exampleCodeIsStatus: Rule = () => ({
  Operation(node, context) {
    const operation = { node, location: context.location };
    for (const status of Object.keys(node.responses ?? {})) {
      const response = descend<Response>(operation, ["responses", status], context);
      for (const [mediaType, { examples }] of Object.entries(response?.node.content ?? {})) {
        for (const key of Object.keys(examples ?? {})) {
          const example = descend<{ value?: unknown }>(
            response,
            ["content", mediaType, "examples", key],
            context,
          );
          const { code } = (example?.node.value ?? {}) as { code?: unknown };
          if (!example || String(code) === status) continue;
          context.report({
            message: `The example "${key}" of the response ${status} has the code ${JSON.stringify(code)}; it must be ${status}.`,
            location: example.location,
          });
        }
      }
    }
  },
});
