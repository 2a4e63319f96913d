import type { Dialect } from "./schema-source.ts";

const quoted = (value: unknown) => JSON.stringify(value);
const members = (properties: [string, string][]) =>
  `{ ${properties.map(([name, schema]) => `${quoted(name)}: ${schema}`).join(", ")} }`;

export const zodDialect: Dialect = {
  imports: `import * as z from "zod";`,
  text: ({ minLength, format }) =>
    format === "date-time"
      ? "z.iso.datetime({ offset: true })"
      : format === "date"
        ? "z.iso.date()"
        : `z.string()${minLength ? `.min(${minLength})` : ""}`,
  number: "z.number()",
  // z.int() takes the safe ones alone; JSON Schema has no such bound.
  integer: "z.number().multipleOf(1)",
  nothing: "z.null()",
  anything: "z.unknown()",
  literal: (value) => `z.literal(${quoted(value)})`,
  array: (item) => `z.array(${item})`,
  object: (properties, closed) => `z.${closed ? "strictObject" : "looseObject"}(${members(properties)})`,
  optional: (schema) => `z.optional(${schema})`,
  union: (schemas) => `z.union([${schemas.join(", ")}])`,
  variants: (tag, schemas) => `z.discriminatedUnion(${quoted(tag)}, [${schemas.join(", ")}])`,
};

export const valibotDialect: Dialect = {
  imports: `import * as v from "valibot";`,
  text: ({ minLength, format }) => {
    if (format === "date-time") return "v.pipe(v.string(), v.isoTimestamp())";
    if (format === "date") return "v.pipe(v.string(), v.isoDate())";
    return minLength ? `v.pipe(v.string(), v.minLength(${minLength}))` : "v.string()";
  },
  number: "v.pipe(v.number(), v.finite())",
  integer: "v.pipe(v.number(), v.integer())",
  nothing: "v.null()",
  anything: "v.unknown()",
  literal: (value) => `v.literal(${quoted(value)})`,
  array: (item) => `v.array(${item})`,
  object: (properties, closed) => `v.${closed ? "strictObject" : "looseObject"}(${members(properties)})`,
  optional: (schema) => `v.optional(${schema})`,
  union: (schemas) => `v.union([${schemas.join(", ")}])`,
  variants: (tag, schemas) => `v.variant(${quoted(tag)}, [${schemas.join(", ")}])`,
};
