import { expect, it } from "vitest";
import { variations } from "../src/validation/corpus.ts";
import { valibotDialect, zodDialect } from "../src/validation/dialects.ts";
import { bodySchema, envelopeSchema } from "../src/validation/examples.ts";
import { schemaSource } from "../src/validation/schema-source.ts";

it("writes a schema in the words of a library", () => {
  const schema = {
    type: "object",
    additionalProperties: false,
    required: ["kind"],
    properties: { kind: { const: "a" }, when: { type: ["string", "null"], format: "date" } },
  };
  expect(schemaSource(schema, zodDialect)).toBe(
    'z.strictObject({ "kind": z.literal("a"), "when": z.optional(z.union([z.iso.date(), z.null()])) })',
  );
  expect(schemaSource({ type: "array", items: { type: "string", minLength: 2 } }, valibotDialect)).toBe(
    "v.array(v.pipe(v.string(), v.minLength(2)))",
  );
});

it("can say all of the contract, and refuses what it cannot", () => {
  for (const dialect of [zodDialect, valibotDialect])
    for (const schema of [bodySchema, envelopeSchema]) expect(schemaSource(schema, dialect)).toContain("(");
  expect(() => schemaSource({ type: "string", pattern: "^a" }, zodDialect)).toThrow('"pattern"');
});

it("varies a value at every depth", () => {
  const all = variations({ a: { b: 1 } });
  for (const variation of [{ a: { b: 1 } }, {}, { a: null }, { a: {} }, { a: { b: "x" } }])
    expect(all).toContainEqual(variation);
  expect(all).toContainEqual({ a: { b: 1, oneTooMany: 1 } });
});
