import { expect, it } from "vitest";
import { type ContractSources, fileOf, type SchemaFile } from "../src/growth/synthetic/contract-sources.ts";
import { copiesOf } from "../src/growth/synthetic/copies.ts";
import { growOperations } from "../src/growth/synthetic/grow-operations.ts";
import { growVariants } from "../src/growth/synthetic/grow-variants.ts";

const body = "components/schemas/OpportunityUpdate.yaml";
const amount = "components/schemas/updates/UpdateAmount";
const hashOf = (text: string) => `hash of ${text}`;

function small(): ContractSources {
  const english = (text: string) => ({ source: "as it was", text });
  return {
    files: new Map<string, unknown>([
      ["openapi.yaml", { paths: { "/thing": { $ref: "paths/thing.yaml" } } }],
      ["paths/thing.yaml", { put: { operationId: "updateThing", summary: "Cambia" } }],
      [
        body,
        {
          oneOf: [{ $ref: "updates/UpdateAmount.yaml" }],
          discriminator: { propertyName: "field", mapping: { amount: "updates/UpdateAmount.yaml" } },
        },
      ],
      [
        `${amount}.yaml`,
        {
          title: "Cambiar el importe",
          required: ["field", "amount"],
          properties: {
            field: { description: "Aquí siempre `amount`.", const: "amount", examples: ["amount"] },
            amount: { description: "Importe.", examples: [1] },
          },
        },
      ],
      ["components/schemas/Opportunity.yaml", { properties: { id: {}, amount: { examples: [2] } } }],
    ]),
    catalogue: {
      "paths/thing.yaml#/put/summary": english("Changes"),
      [`${amount}.yaml#/title`]: english("Change the amount"),
      [`${amount}.yaml#/properties/field/description`]: english("Always `amount` here."),
      [`${amount}.yaml#/properties/amount/description`]: english("Amount."),
    },
  };
}

it("names copies after their originals, which come in turn and keep their own names", () => {
  expect(copiesOf(["name", "amount"], 5).map(({ name }) => name)).toEqual([
    "name",
    "amount",
    "name2",
    "amount2",
    "name3",
  ]);
});

it("gives each operation a path, a file, an operationId and the English of its own", () => {
  const { files, catalogue } = growOperations(small(), 2);
  expect(files.get("openapi.yaml")).toEqual({
    paths: { "/thing": { $ref: "paths/thing.yaml" }, "/thing2": { $ref: "paths/thing2.yaml" } },
  });
  expect(files.get("paths/thing2.yaml")).toEqual({ put: { operationId: "updateThing2", summary: "Cambia" } });
  expect(catalogue["paths/thing2.yaml#/put/summary"]).toEqual({ source: "as it was", text: "Changes" });
});

it("gives each variant a file, its lines in oneOf and mapping, and a property of the entity", () => {
  const grown = growVariants(small(), 3, hashOf);
  const lines = ["", "2", "3"].map((number) => `updates/UpdateAmount${number}.yaml`);
  expect(grown.files.get(body)).toEqual({
    oneOf: lines.map(($ref) => ({ $ref })),
    discriminator: {
      propertyName: "field",
      mapping: { amount: lines[0], amount2: lines[1], amount3: lines[2] },
    },
  });
  expect(fileOf<SchemaFile>(grown, `${amount}3.yaml`)).toEqual({
    title: "Cambiar el importe",
    required: ["field", "amount3"],
    properties: {
      field: { description: "Aquí siempre `amount3`.", const: "amount3", examples: ["amount3"] },
      amount3: { description: "Importe.", examples: [1] },
    },
  });
  const entity = fileOf<SchemaFile>(grown, "components/schemas/Opportunity.yaml");
  expect(Object.keys(entity.properties)).toEqual(["id", "amount", "amount2", "amount3"]);
});

it("translates what a variant's copy says otherwise, and keeps the English of the rest", () => {
  const { catalogue } = growVariants(small(), 2, hashOf);
  expect(catalogue[`${amount}2.yaml#/properties/field/description`]).toEqual({
    source: "hash of Aquí siempre `amount2`.",
    text: "Always `amount2` here.",
  });
  expect(catalogue[`${amount}2.yaml#/properties/amount2/description`]).toEqual({
    source: "as it was",
    text: "Amount.",
  });
  expect(catalogue[`${amount}2.yaml#/title`]?.text).toBe("Change the amount");
});

it("leaves a contract of the real size as it is", () => {
  const grown = growOperations(growVariants(small(), 1, hashOf), 1);
  expect(grown).toEqual(small());
});
