import type { LabelledValue } from "./labelled-value.ts";

/** One value or two of each JSON type. */
export const jsonTypes: readonly LabelledValue[] = [
  { key: "string", label: "a string", value: "texto" },
  { key: "numeric-string", label: "a number written as a string", value: "12.5" },
  { key: "integer", label: "an integer", value: 12 },
  { key: "boolean", label: "a boolean", value: true },
  { key: "array", label: "an array", value: [] },
  { key: "object", label: "an object", value: {} },
  { key: "null", label: "null", value: null },
];
