import { describe, expect, it } from "vitest";
import { type ContractCase, deriveCases, readContract, sentenceOf } from "../src/index.ts";
import { addVariant, bundledContract, tagsOf } from "./support/contract.ts";

const contract = bundledContract();
const cases = deriveCases(contract);
const ids = cases.map(({ id }) => id);
const tags = tagsOf(contract);
const withId = (id: string, among = cases) => among.filter((each) => each.id === `updateOpportunity/${id}`);

function at(pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], contract);
}

describe("deriveCases", () => {
  it("gives each case an id of its own, a sentence, and a pointer that leads somewhere", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of cases) {
      expect(sentenceOf(each)).toMatch(/\S, because \S.*\.$/);
      expect(at(each.pointer), each.pointer).toBeDefined();
    }
  });

  it("is pure: the contract stays as it was, and the same contract gives the same cases", () => {
    const given = structuredClone(contract);
    const derived = deriveCases(given);
    expect(given).toEqual(contract);
    expect(derived).toEqual(cases);
  });

  it("expects only statuses that the contract documents", () => {
    const statuses = new Set(cases.flatMap(({ expected }) => expected.statuses));
    expect([...statuses].sort()).toEqual([200, 400, 401, 404, 422]);
  });

  it("gives the schema of an answer the named schemas that it needs, and no other", () => {
    const defsOf = (status: string) => {
      const { schema } = cases[0]?.expected.responses[status]?.content["application/json"] ?? {};
      return Object.keys((schema?.$defs ?? {}) as object).sort();
    };
    expect(defsOf("400")).toEqual(["ErrorEnvelope"]);
    expect(defsOf("200")).toEqual(["Opportunity", "OpportunityEnvelope"]);
  });

  it.each(tags)("has for %s: accepted values, refused ones, wrong shapes, and whether it is kept", (tag) => {
    for (const kind of ["accepts/example-1", "accepts/generated-1", "kept", "kept-after-refusal"]) {
      expect(withId(`${tag}/${kind}`).map((each) => each.kind)).toEqual(["positive"]);
    }
    for (const kind of ["shape/field-missing", "shape/tag-in-another-case", "shape/foreign-field-too"]) {
      expect(withId(`${tag}/${kind}`).map(({ expected }) => expected.statuses)).toEqual([[400]]);
    }
    for (const type of ["boolean", "array", "object"]) {
      expect(withId(`${tag}/refuses/${type}`).map(({ expected }) => expected.statuses)).toEqual([[422]]);
    }
  });

  it("sorts null, the edges and the formats by what the field's schema says", () => {
    expect(withId("name/refuses/null")).toHaveLength(1);
    expect(withId("expirationDate/refuses/null")).toHaveLength(0);
    expect(withId("amount/accepts/negative-fraction")).toHaveLength(1);
    expect(withId("amount/refuses/numeric-string")).toHaveLength(1);
    expect(withId("name/accepts/empty-string")).toHaveLength(1);
    expect(withId("expirationDate/accepts/leap-day")).toHaveLength(1);
    expect(withId("expirationDate/refuses/impossible-day")).toHaveLength(1);
    expect(withId("expirationDate/refuses/no-zone")).toHaveLength(1);
  });

  it.each([
    ["security/x-workspace-id/missing", 401],
    ["security/x-workspace-id/empty", 401],
    ["security/x-workspace-id/differs", 401],
    ["parameter/id/missing", 400],
    ["parameter/id/empty", 400],
    ["parameter/id/repeated", 400],
    ["parameter/workspaceId/missing", 400],
    ["existence/opportunity-unknown", 404],
    ["body/tag/missing", 400],
    ["body/tag/unknown-noSuchField", 400],
    ["body/tag/type-null", 400],
    ["body/empty", 400],
    ["body/malformed", 400],
    ["body/array", 400],
    ["body/scalar-number", 400],
    ["media-type/wrong", 400],
    ["media-type/missing", 400],
    ["answer/200/change", 200],
    ["answer/200/unchanged", 200],
    ["answer/200/constant-success", 200],
    ["answer/422/code", 422],
  ])("has %s, answered with %i", (id, status) => {
    expect(withId(id).map(({ expected }) => expected.statuses)).toEqual([[status]]);
  });

  it("makes other values from another seed, and the same from the same", () => {
    const generated = (seed: number) =>
      deriveCases(contract, { seed }).flatMap(({ id, request }) =>
        id.includes("generated") ? request.body : [],
      );
    expect(generated(7)).toEqual(generated(7));
    expect(generated(7)).not.toEqual(generated(8));
    expect(deriveCases(contract, { generated: 0 }).some(({ id }) => id.includes("generated"))).toBe(false);
  });

  it("is what readContract reads", () => {
    expect(deriveCases(readContract()).map(({ id }) => id)).toEqual(ids);
  });
});

describe("given values", () => {
  const given = deriveCases(contract, { values: { stageId: ["real-1", "real-2"] } });

  it("take the place of those made from the contract, wherever the field has to be accepted", () => {
    const accepted = given.filter(({ id }) => id.includes("/stageId/accepts/"));
    expect(accepted.map(({ id }) => id.split("/").at(-1))).toEqual(["given-1", "given-2"]);
    const sent = given
      .flatMap((each) => [...each.before, each])
      .flatMap(({ expected }) => (expected.change?.field === "stageId" ? [expected.change.value] : []));
    expect(new Set(sent)).toEqual(new Set(["real-1", "real-2"]));
  });

  it.each([
    [
      { stageId: [1] },
      /UpdateStageId\/properties\/stageId: the given value 1 for stageId is not allowed: .*must be string/,
    ],
    [{ id: ["x"] }, /A value is given for "id", which no variant changes; the fields are name, /],
  ])("have to be allowed by the contract: %o", (values, message) => {
    expect(() => deriveCases(contract, { values })).toThrow(message);
  });
});

describe("a seventh variant", () => {
  const seventh = deriveCases(
    addVariant(bundledContract(), "priority", { type: "integer", minimum: 1, maximum: 5, examples: [3] }),
  );
  const own = seventh
    .filter(({ id }) => id.includes("/priority/"))
    .map(({ id }) => id.split("/priority/")[1]);

  it("adds its cases by itself, with the edges of its schema", () => {
    expect(own).toEqual(
      expect.arrayContaining([
        "accepts/example-1",
        "accepts/number-1",
        "accepts/number-5",
        "accepts/generated-1",
        "refuses/zero",
        "refuses/number-6",
        "refuses/fraction",
        "refuses/string",
        "shape/field-missing",
        "kept",
      ]),
    );
  });

  it("needs no example", () => {
    const derived = deriveCases(addVariant(bundledContract(), "priority", { type: "integer", minimum: 1 }));
    expect(derived.map(({ id }) => id)).toContain("updateOpportunity/priority/kept");
  });

  it("leaves the ids and the requests of the others alone", () => {
    const bodyOf = (among: ContractCase[], id: string) => among.find((each) => each.id === id)?.request.body;
    for (const id of ids.filter((each) => each.includes("/accepts/"))) {
      expect(bodyOf(seventh, id)).toBe(bodyOf(cases, id));
    }
  });
});

describe("other contracts", () => {
  const envelope = { "200": { description: "" } };
  const minimal = (operation: object, more: object = {}) => ({
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: { "/things/{thing}": { get: operation } },
    ...more,
  });

  it("an operation without a body has its example and its parameters", () => {
    const parameters = [
      { name: "thing", in: "path", required: true, schema: { type: "string" }, example: "a" },
      { name: "limit", in: "query", required: true, schema: { type: "integer" }, example: 3 },
    ];
    const responses = { ...envelope, "400": { description: "" } };
    expect(deriveCases(minimal({ parameters, responses })).map(({ id }) => id)).toEqual([
      "GET /things/{thing}/accepts/example",
      "GET /things/{thing}/parameter/limit/missing",
      "GET /things/{thing}/parameter/limit/empty",
      "GET /things/{thing}/parameter/limit/repeated",
      "GET /things/{thing}/answer/200/in-time",
      "GET /things/{thing}/answer/400/in-time",
    ]);
  });

  it.each([
    ["no OpenAPI document", {}, "The contract has no `openapi` version"],
    ["an older OpenAPI", { openapi: "3.0.3", paths: {} }, "The contract is OpenAPI 3.0.3"],
    ["no operation", { openapi: "3.1.0", paths: { "/a": {} } }, "/paths: the contract has no operation"],
    [
      "an operation without responses",
      minimal({ responses: {} }),
      "/paths/~1things~1{thing}/get/responses: the operation documents no response",
    ],
    [
      "a reference that leads nowhere",
      minimal({ responses: { "200": { $ref: "#/components/responses/None" } } }),
      'the $ref "#/components/responses/None" leads nowhere',
    ],
    [
      "a reference to another file",
      minimal({ responses: { "200": { $ref: "other.yaml" } } }),
      'the $ref "other.yaml" leaves the document',
    ],
    [
      "a reference that leads back to itself",
      minimal(
        { responses: { "200": { $ref: "#/components/responses/Loop" } } },
        { components: { responses: { Loop: { $ref: "#/components/responses/Loop" } } } },
      ),
      "leads back to itself",
    ],
    [
      "a schema that cannot be compiled",
      minimal({
        responses: {
          "200": { content: { "application/json": { schema: { type: "string", pattern: "[" } } } },
        },
      }),
      "the schema cannot be compiled",
    ],
    [
      "a keyword that would check nothing",
      minimal({
        responses: {
          "200": { content: { "application/json": { schema: { type: "string", minLenght: 1 } } } },
        },
      }),
      'unknown keyword: "minLenght"',
    ],
  ])("%s is a ContractError in one line that says where", (_, invalid, message) => {
    let caught: unknown;
    try {
      deriveCases(invalid);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ name: "ContractError", message: expect.stringContaining(message) });
    expect((caught as Error).message).not.toContain("\n");
  });

  it("a variant that changes two fields is a ContractError", () => {
    const two = addVariant(bundledContract(), "two", { type: "string", examples: ["x"] });
    Object.assign(two.components.schemas["Update-two"]?.properties ?? {}, { more: { type: "string" } });
    expect(() => deriveCases(two)).toThrow(/Update-two: a variant has to hold .* it holds .*two, more/);
  });
});
