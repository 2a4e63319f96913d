import type { Check } from "./check.ts";

/** 400: the query. */
export const checkQuery: Check = ({ operation, query, queryRefusal }) => {
  if (queryRefusal) return queryRefusal;
  const repeated = operation.parameters.find((name) => Array.isArray(query[name]));
  if (repeated !== undefined) {
    return {
      status: 400,
      example: "invalidRequest",
      say: (sentences) => sentences.parameterRepeated(repeated),
    };
  }
  const missing = operation.requiredParameters.find((name) => (query[name] ?? "") === "");
  if (missing === undefined) return undefined;
  return {
    status: 400,
    example: "parameterMissing",
    say: (sentences) => sentences.parameterMissing(missing),
  };
};
