import type { Schema } from "../contract/document.ts";
import { hasType } from "./branches.ts";
import { formatEdges } from "./formats.ts";
import type { LabelledValue } from "./labelled-value.ts";

/** Values at the edges of one plain schema, on both sides of each. */
export function boundariesOf(schema: Schema): LabelledValue[] {
  return [
    ...(hasType(schema, "string") ? stringBoundaries(schema) : []),
    ...(hasType(schema, "number") || hasType(schema, "integer") ? numberBoundaries(schema) : []),
    ...(schema.enum ?? []).map((value, index) => ({
      key: `enum-${index + 1}`,
      label: `the listed value ${JSON.stringify(value)}`,
      value,
    })),
  ];
}

function stringBoundaries({ format, minLength, maxLength }: Schema): LabelledValue[] {
  const empty = { key: "empty-string", label: "an empty string", value: "" };
  if (format !== undefined) return [empty, ...(formatEdges[format] ?? [])];
  return [
    empty,
    {
      key: "unicode",
      label: "text with accents, an emoji and a line break",
      value: "Ñandú «ágil» 👩‍💻\n日本語 עברית",
    },
    {
      key: "markup",
      label: "text with quotes, markup and a backslash",
      value: '"a" <b>b</b> \\ &amp; %00',
    },
    { key: "long-string", label: "a string of 10,000 characters", value: "x".repeat(10_000) },
    ...lengths({ minLength, maxLength }),
  ];
}

function lengths(limits: { minLength: number | undefined; maxLength: number | undefined }): LabelledValue[] {
  return Object.entries(limits).flatMap(([keyword, limit]) =>
    limit === undefined
      ? []
      : [limit - 1, limit, limit + 1]
          .filter((length) => length >= 0)
          .map((length) => ({
            key: `length-${length}`,
            label: `a string of ${length} characters (${keyword} is ${limit})`,
            value: "x".repeat(length),
          })),
  );
}

function numberBoundaries(schema: Schema): LabelledValue[] {
  const step = schema.multipleOf ?? (hasType(schema, "integer") ? 1 : 0.5);
  return [
    { key: "zero", label: "0", value: 0 },
    { key: "negative", label: "a negative number", value: -1 },
    { key: "fraction", label: "a fraction", value: 0.1 },
    { key: "negative-fraction", label: "a negative fraction", value: -2500.75 },
    { key: "large-number", label: "the largest safe integer", value: Number.MAX_SAFE_INTEGER },
    ...(["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"] as const).flatMap((keyword) => {
      const limit = schema[keyword];
      if (limit === undefined) return [];
      return [limit - step, limit, limit + step].map((value) => ({
        key: `number-${value}`,
        label: `${value} (${keyword} is ${limit})`,
        value,
      }));
    }),
  ];
}
