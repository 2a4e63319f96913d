import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generate } from "../src/index.ts";

const bundle = new URL(import.meta.resolve("@wabotify/contract/openapi.json"));

/** The contract, to be changed by a test. */
function contract() {
  return JSON.parse(readFileSync(bundle, "utf8"));
}

async function textsOf(given: ReturnType<typeof contract>): Promise<Record<string, string>> {
  return Object.fromEntries((await generate(given)).map(({ name, text }) => [name, text]));
}

/** The contract with one more variant, as one new schema file, its branch and its line in the mapping would make it. */
function withField(field: string, value: object) {
  const changed = contract();
  const { schemas } = changed.components;
  schemas.UpdateNew = {
    type: "object",
    additionalProperties: false,
    required: ["paramToUpdate", field],
    properties: { paramToUpdate: { type: "string", const: field }, [field]: value },
  };
  schemas.OpportunityUpdate.oneOf.push({ $ref: "#/components/schemas/UpdateNew" });
  schemas.OpportunityUpdate.discriminator.mapping[field] = "#/components/schemas/UpdateNew";
  return changed;
}

describe("a seventh field", () => {
  it.each([
    [{ type: "integer" }, "priority: integer,"],
    [{ type: "boolean" }, "priority: boolean,"],
    [{ enum: ["low", "high"] }, 'priority: oneOfValues("low", "high"),'],
    [{ type: "string", minLength: 1 }, "priority: nonEmpty,"],
    [{ type: "string", minLength: 1, maxLength: 9 }, "priority: allOf(nonEmpty, maxLength(9)),"],
    [{ type: "string", pattern: "^[a-z]+$" }, 'priority: allOf(string, pattern("^[a-z]+$")),'],
    [
      { type: ["integer", "null"], minimum: 1, maximum: 5 },
      "priority: anyOf(allOf(integer, minimum(1), maximum(5)), nothing),",
    ],
    [{ type: "number", exclusiveMinimum: 0 }, "priority: allOf(number, exclusiveMinimum(0)),"],
    [{ type: "string", format: "date" }, "priority: date,"],
  ])("%j follows into types, rules and checks", async (value, rule) => {
    const texts = await textsOf(withField("priority", value));
    const fields = texts["fields.ts"];
    expect(fields).toContain(rule);
    expect(fields).toContain('| "priority"');
    expect(fields).toContain('priority?: components["schemas"]["UpdateNew"]["priority"];');
    expect(texts["validation.ts"]).toContain("priority: updateNew,");
    expect(texts["openapi.ts"]).toContain('paramToUpdate: "priority";');
  });

  it("may be a Date where the contract takes a moment", async () => {
    const { "fields.ts": fields } = await textsOf(
      withField("dueDate", { type: "string", format: "date-time" }),
    );
    expect(fields).toContain('dueDate?: components["schemas"]["UpdateNew"]["dueDate"] | Date;');
  });

  it("imports no check that it does not use", async () => {
    expect((await textsOf(contract()))["fields.ts"]).not.toMatch(/maxLength|oneOfValues/);
  });
});

describe("what is refused", () => {
  it.each<[string, object]>([
    ["multipleOf", { type: "number", multipleOf: 0.01 }],
    ["format", { type: "string", format: "email" }],
    ["minLength", { minLength: 3 }],
    ["not", { type: "string", not: { const: "x" } }],
    ["oneOf", { oneOf: [{ type: "string" }, { type: "number" }] }],
    ["type", { type: "object" }],
    ["type", { type: "array", items: { type: "string" } }],
    ["enum", { enum: [{ a: 1 }] }],
    ["maximum", { type: "string", maximum: 3 }],
  ])("the keyword %s in a field, with its pointer: %j", async (keyword, value) => {
    const failure = generate(withField("priority", value));
    await expect(failure).rejects.toThrow("#/components/schemas/UpdateNew/properties/priority");
    await expect(failure).rejects.toThrow(`the keyword "${keyword}"`);
  });

  it("a keyword inside a branch, with the branch's pointer", async () => {
    const value = { anyOf: [{ type: "null" }, { type: "string", contentEncoding: "base64" }] };
    await expect(generate(withField("priority", value))).rejects.toThrow(
      "UpdateNew/properties/priority/anyOf/1",
    );
  });

  it("a keyword beside a $ref", async () => {
    const value = { $ref: "#/components/schemas/UpdateName/properties/name", maxLength: 3 };
    await expect(generate(withField("priority", value))).rejects.toThrow('the keyword "maxLength"');
  });

  it("a keyword in an answer that no check enforces", async () => {
    const changed = contract();
    changed.components.schemas.Opportunity.minProperties = 3;
    await expect(generate(changed)).rejects.toThrow(
      '#/components/schemas/Opportunity has the keyword "minProperties"',
    );
  });

  it("a variant that holds more than its field", async () => {
    const changed = contract();
    changed.components.schemas.UpdateName.properties.more = { type: "string" };
    await expect(generate(changed)).rejects.toThrow("#/components/schemas/UpdateName must require");
  });

  it.each<[string, (changed: ReturnType<typeof contract>) => void]>([
    ["no server", (changed) => changed.servers.splice(0)],
    [
      'no operation with operationId "updateOpportunity"',
      (changed) => delete changed.paths["/api/opportunity"].put.operationId,
    ],
    ["exactly one apiKey", (changed) => delete changed.components.securitySchemes["x-workspace-id"]],
    [
      "needs a oneOf with a discriminator",
      (changed) => delete changed.components.schemas.OpportunityUpdate.discriminator,
    ],
    ["leads nowhere", (changed) => delete changed.components.schemas.UpdateName],
  ])("a contract with this fault: %s", async (message, spoil) => {
    const changed = contract();
    spoil(changed);
    await expect(generate(changed)).rejects.toThrow(message);
  });

  it("a schema that contains itself", async () => {
    const changed = contract();
    changed.components.schemas.Opportunity.properties.parent = { $ref: "#/components/schemas/Opportunity" };
    await expect(generate(changed)).rejects.toThrow("#/components/schemas/Opportunity contains itself");
  });
});
