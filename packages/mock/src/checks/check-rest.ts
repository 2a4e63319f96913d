import type { Check } from "./check.ts";
import { isAbout, variantOf } from "./named-variant.ts";

/** 400: whatever else the contract forbids about the request's form. */
export const checkRest: Check = ({ operation, body }, diagnostics) => {
  const field = variantOf(operation, body.value);
  const others = diagnostics.filter((diagnostic) => field === undefined || !isAbout(field, diagnostic));
  if (others.length === 0) return undefined;
  const problems = others.map(({ message }) => message).join("; ");
  return { status: 400, example: "invalidRequest", say: (sentences) => sentences.requestInvalid(problems) };
};
