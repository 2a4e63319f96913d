import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { specsFolder } from "../build/run-redocly.ts";

// Prism swallows a schema that its ajv cannot compile, and then accepts everything; Redocly looks at no formats.
describe.each(["openapi.json", "openapi.en.json"])("%s", (name) => {
  const document = JSON.parse(readFileSync(join(specsFolder, "dist", name), "utf8"), (key, value) => {
    if (key !== "discriminator" || typeof value?.propertyName !== "string") return value;
    return { propertyName: value.propertyName }; // ajv throws on a mapping.
  });
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    allErrors: true,
    discriminator: true,
    allowUnionTypes: true,
  });
  addFormats.default(ajv);
  ajv.addVocabulary([
    "components",
    "info",
    "jsonSchemaDialect",
    "openapi",
    "paths",
    "security",
    "servers",
    "tags",
  ]);
  // Known in OpenAPI, numbers of any size otherwise.
  ajv.addFormat("int64", { type: "number", validate: Number.isInteger });
  ajv.addFormat("double", { type: "number", validate: Number.isFinite });
  ajv.addSchema(document, "contract");

  const places = [...schemasIn(document, "#")];

  it("holds schemas", () => expect(places.length).toBeGreaterThan(20));

  it.each(places.map(({ pointer }) => pointer))("compiles %s", (pointer) => {
    expect(ajv.getSchema(`contract${pointer}`)).toBeTypeOf("function");
  });

  const examples = places.flatMap(({ pointer, examples }) =>
    examples.map((example) => ({ pointer, ...example })),
  );

  it.each(examples)("finds the example $at in order", ({ pointer, value }) => {
    const validate = ajv.getSchema(`contract${pointer}`);
    validate?.(value);
    expect(validate?.errors ?? []).toEqual([]);
  });

  it("has an example for every scalar", () => {
    const scalars = places.filter(
      ({ schema }) => typeof schema.type === "string" && !["object", "array"].includes(schema.type),
    );
    // The branches of an anyOf are described by the property that holds them.
    const without = scalars.filter(
      ({ schema, pointer }) => !schema.examples && !/\/anyOf\/\d+$/.test(pointer),
    );
    expect(without.map(({ pointer }) => pointer)).toEqual([]);
  });
});

interface Place {
  pointer: string;
  schema: Record<string, unknown>;
  examples: { at: string; value: unknown }[];
}

/** Every schema of the document, with its own examples and those of the media type or parameter that it describes. */
function* schemasIn(node: unknown, pointer: string, isSchema = false): Generator<Place> {
  if (typeof node !== "object" || node === null) return;
  const holder = node as Record<string, unknown>;
  if (isSchema) {
    const own = Array.isArray(holder.examples) ? holder.examples : [];
    yield {
      pointer,
      schema: holder,
      examples: own.map((value, index) => ({ at: `${pointer}/examples/${index}`, value })),
    };
  } else if (holder.schema) {
    const named = Object.entries((holder.examples ?? {}) as Record<string, { value: unknown }>);
    yield {
      pointer: `${pointer}/schema`,
      schema: holder.schema as Record<string, unknown>,
      examples: named.map(([key, { value }]) => ({ at: `${pointer}/examples/${key}`, value })),
    };
  }
  for (const [key, child] of Object.entries(holder)) {
    if (key === "examples" || key === "discriminator") continue;
    const childPointer = `${pointer}/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
    const holdsSchemas = /\/(?:properties|schemas|oneOf|anyOf|allOf)$/.test(pointer);
    yield* schemasIn(child, childPointer, holdsSchemas || key === "items");
  }
}
