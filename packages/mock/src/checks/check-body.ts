import { describeValue } from "../sentences/describe.ts";
import type { Check } from "./check.ts";
import { isObject, ownValue, variantOf } from "./named-variant.ts";

/** 400: the body as such. */
export const checkBody: Check = ({ operation, body }) => {
  if (operation.mediaTypes.length === 0) return undefined;
  if (body.refusal) return body.refusal;
  if (isObject(body.value) || operation.tag === undefined) return undefined;
  return {
    status: 400,
    example: "bodyNotJson",
    say: (sentences) => sentences.bodyNotObject(describeValue(body.value, sentences)),
  };
};

/** 400: what the body names and holds. */
export const checkVariant: Check = ({ operation, body }, diagnostics) => {
  const { tag, variants } = operation;
  if (tag === undefined || !isObject(body.value)) return undefined;
  const content = body.value;
  const known = [...variants.keys()];
  const field = variantOf(operation, content);
  if (field === undefined) {
    const got = ownValue(content, tag);
    return {
      status: 400,
      example: "fieldUnknown",
      say: (sentences) =>
        got === undefined
          ? sentences.tagMissing(tag, known)
          : sentences.fieldUnknown(tag, describeValue(got, sentences), known),
    };
  }
  const shape = diagnostics.filter(({ path }) => path?.length === 1 && path[0] === "body");
  if (shape.some(({ code }) => code === "required") && !Object.hasOwn(content, field)) {
    return { status: 400, example: "fieldMissing", say: (sentences) => sentences.fieldMissing(tag, field) };
  }
  const foreign = Object.keys(content).filter((name) => name !== tag && name !== field);
  if (foreign.length > 0 && shape.length > 0) {
    return {
      status: 400,
      example: "fieldForeign",
      say: (sentences) => sentences.fieldForeign(tag, field, foreign.slice(0, 5)),
    };
  }
  return undefined;
};
