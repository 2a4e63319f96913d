import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleContract } from "../build/bundle-contract.ts";
import type { OpenApiDocument } from "../build/openapi.ts";
import { specsFolder } from "../build/run-redocly.ts";
import { answersOf, operationsOf, resolve, variantsOf } from "../build/walk.ts";
import { ContractCopy } from "./support/contract-copy.ts";
import { proseIn, withoutProse } from "./support/without-prose.ts";

const es = bundle("openapi.json");
const en = bundle("openapi.en.json");
const { version } = JSON.parse(readFileSync(join(specsFolder, "package.json"), "utf8"));

function bundle(name: string): OpenApiDocument {
  return JSON.parse(readFileSync(join(specsFolder, "dist", name), "utf8"));
}

function exampleOf(example: { value: unknown } | undefined): Record<string, unknown> {
  return example?.value as Record<string, unknown>;
}

function operations(document: OpenApiDocument) {
  return operationsOf(document).map((placed) => ({
    ...placed,
    variants: variantsOf(placed.operation, document),
  }));
}

describe("the bundle", () => {
  it("has the package's version", () => {
    expect([es.info.version, en.info.version]).toEqual([version, version]);
  });

  it("is the same contract in both languages once the prose is removed", () => {
    expect(withoutProse(en)).toEqual(withoutProse(es));
  });

  it("has English prose in the English bundle", () => {
    const [spanish, english] = [proseIn(es), proseIn(en)];
    expect(english).toHaveLength(spanish.length);
    // One word in both.
    expect(english.filter((text, index) => text === spanish[index] && text !== "Error")).toEqual([]);
  });

  it("has the request, answer and parameter examples of each variant under the same keys", () => {
    for (const { operation, variants } of operations(es)) {
      const fields = variants.map(({ field }) => field);
      expect(fields.length).toBeGreaterThan(0);
      for (const { body } of variants) expect(Object.keys(body.examples ?? {})).toEqual(fields);
      for (const answer of answersOf(operation, "200", es)) {
        expect(Object.keys(answer.examples ?? {})).toEqual(fields);
      }
      for (const parameter of operation.parameters ?? []) {
        expect(Object.keys(resolve(parameter, es).examples ?? {})).toEqual(fields);
      }
    }
  });

  it("shows in each 200 example the change that its request asks for", () => {
    for (const { operation, variants } of operations(es)) {
      for (const { field, body } of variants) {
        const sent = exampleOf(body.examples?.[field])[field];
        for (const answer of answersOf(operation, "200", es)) {
          expect(answer.examples?.[field]?.value).toMatchObject({ data: { oportunity: { [field]: sent } } });
        }
      }
    }
  });

  it("has a 422 example for each variant, after the neutral one", () => {
    for (const { operation, variants } of operations(es)) {
      for (const answer of answersOf(operation, "422", es)) {
        const [neutral, ...others] = Object.keys(answer.examples ?? {});
        expect(neutral).toBe("valueInvalid");
        expect(others).toEqual(variants.map(({ field }) => `${field}Invalid`));
      }
    }
    const message = (document: OpenApiDocument) =>
      JSON.stringify(operations(document).map(({ operation }) => answersOf(operation, "422", document)));
    expect(message(es)).toContain("El campo amount debe ser un número.");
    expect(message(en)).toContain("The field amount must be a number.");
  });

  it("has a code sample for each variant in each language, made from its request example", () => {
    for (const { operation, variants } of operations(es)) {
      const samples = operation["x-codeSamples"] ?? [];
      for (const lang of ["curl", "TypeScript", "JavaScript", "Python"]) {
        const own = samples.filter((sample) => sample.lang === lang);
        expect(own.map((sample) => sample["x-example"])).toEqual(variants.map(({ field }) => field));
        for (const { body, field } of variants) {
          const value = exampleOf(body.examples?.[field])[field];
          expect(own.find((sample) => sample["x-example"] === field)?.source).toContain(
            JSON.stringify(value),
          );
        }
      }
    }
  });

  it("gets a new variant's examples, refusal and samples from its schema file and its lines alone", () => {
    const copy = new ContractCopy()
      .edit(
        "components/schemas/OpportunityUpdate.yaml",
        "discriminator:",
        "  - $ref: updates/UpdateStatusId.yaml\ndiscriminator:",
      )
      .edit(
        "components/schemas/OpportunityUpdate.yaml",
        "  mapping:\n",
        "  mapping:\n    statusId: updates/UpdateStatusId.yaml\n",
      )
      .write(
        "components/schemas/updates/UpdateStatusId.yaml",
        `type: object
additionalProperties: false
required: [paramToUpdate, statusId]
properties:
  paramToUpdate: {type: string, const: statusId, examples: [statusId]}
  statusId: {type: integer, examples: [3]}
`,
      );
    bundleContract(copy.folder);
    const document: OpenApiDocument = JSON.parse(copy.read("dist/openapi.en.json"));
    const text = JSON.stringify(document);
    expect(text).toContain("The field statusId must be a whole number.");
    expect(text).toContain("curl · statusId");
    const [{ variants } = { variants: [] }] = operations(document);
    expect(variants.at(-1)?.body.examples?.statusId?.value).toEqual({
      paramToUpdate: "statusId",
      statusId: 3,
    });
  });
});

describe.each([
  {
    breaks: "is no YAML",
    edit: (copy: ContractCopy) => copy.edit("paths/opportunity.yaml", "  summary: ", "  summary: : "),
    says: /paths\/opportunity\.yaml:\d+/,
  },
  {
    breaks: "has a key twice",
    edit: (copy: ContractCopy) =>
      copy.edit("paths/opportunity.yaml", "  summary: ", "  operationId: other\n  summary: "),
    says: /paths\/opportunity\.yaml:\d+[\s\S]*duplicated mapping key/i,
  },
  {
    breaks: "has a $ref that leads nowhere",
    edit: (copy: ContractCopy) => copy.edit("paths/opportunity.yaml", "OpportunityId.yaml", "Nobody.yaml"),
    says: /paths\/opportunity\.yaml:\d+[\s\S]*Nobody\.yaml/,
  },
  {
    breaks: "has an example that does not fit",
    edit: (copy: ContractCopy) =>
      copy.edit("components/schemas/updates/UpdateAmount.yaml", "[2500.75]", '["much"]'),
    says: /UpdateAmount\.yaml:\d+/,
  },
  {
    breaks: "has an error example that does not fit",
    edit: (copy: ContractCopy) =>
      copy.edit("components/responses/NotFound.yaml", "success: false", "success: maybe"),
    says: /NotFound\.yaml:\d+/,
  },
  {
    breaks: "lacks a translation",
    edit: (copy: ContractCopy) => copy.edit("i18n/en.json", '"text": "Final amount."', '"text": ""'),
    says: /Opportunity\.yaml:\d+[\s\S]*Missing translation/,
  },
])("a contract that $breaks", ({ edit, says }) => {
  it("is refused with file and line by the linter", () => {
    const { passes, text } = edit(new ContractCopy()).lint();
    expect(passes).toBe(false);
    expect(text).toMatch(says);
  });
});

describe("bundleContract", () => {
  it("leaves the earlier bundle and no drafts when the contract is broken", () => {
    const copy = new ContractCopy();
    bundleContract(copy.folder);
    const before = copy.read("dist/openapi.json");
    copy.edit("components/schemas/updates/UpdateAmount.yaml", "[2500.75]", '["much"]');
    expect(() => bundleContract(copy.folder)).toThrow(/amount/);
    expect(copy.read("dist/openapi.json")).toBe(before);
    expect(readdirSync(copy.folder).filter((name) => name.startsWith(".bundle-"))).toEqual([]);
  });

  it("writes nothing when there is nothing whole to write", () => {
    const copy = new ContractCopy().edit("paths/opportunity.yaml", "OpportunityId.yaml", "Nobody.yaml");
    expect(() => bundleContract(copy.folder)).toThrow(/Nobody\.yaml/);
    expect(existsSync(join(copy.folder, "dist"))).toBe(false);
  });
});
