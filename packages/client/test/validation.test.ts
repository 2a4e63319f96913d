import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import {
  contractViolations,
  violationReporter as fromDoor,
  opportunitySchema,
  type StandardSchemaV1,
  updateBodySchema,
  updateVariantSchema,
} from "../src/validation.ts";
import { json, stubClient } from "./support/stub.ts";

interface Example {
  value: unknown;
}
const contract = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@wabotify/contract/openapi.json")), "utf8"),
);
const operation = contract.paths["/api/opportunity"].put;
const examplesOf = (body: { content: { "application/json": { examples: Record<string, Example> } } }) =>
  Object.entries(body.content["application/json"].examples).map(([name, { value }]): [string, unknown] => [
    name,
    value,
  ]);
const responses = Object.entries<{ $ref?: string }>(operation.responses).flatMap(([status, response]) => {
  const name = response.$ref?.split("/").at(-1);
  return examplesOf(name ? contract.components.responses[name] : response).map(([key, value]) => ({
    status: Number(status),
    key,
    value,
  }));
});

function issuesOf(schema: StandardSchemaV1, value: unknown) {
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) throw new Error("The schemas of the contract answer at once.");
  return result.issues?.map(({ path, message }) => [path, message]);
}

describe("the contract's own examples", () => {
  it.each(examplesOf(operation.requestBody))("the request %s holds", (_, value) => {
    expect(issuesOf(updateBodySchema, value)).toBeUndefined();
  });

  it.each(responses)("the response $status $key holds", ({ status, value }) => {
    expect(contractViolations(status, value)).toEqual([]);
  });
});

describe("schemas", () => {
  it.each<[unknown, unknown]>([
    [{ paramToUpdate: "name" }, [["name"], "/name must be present."]],
    [{ paramToUpdate: "name", name: 3 }, [["name"], "/name must be a string."]],
    [{ paramToUpdate: "name", name: "n", amount: 1 }, [["amount"], "/amount must be absent."]],
    [
      { paramToUpdate: "expirationDate", expirationDate: new Date() },
      [["expirationDate"], expect.stringContaining("or null")],
    ],
    [{ paramToUpdate: "constructor" }, [["paramToUpdate"], expect.stringContaining("stageId")]],
    [{}, [["paramToUpdate"], "/paramToUpdate must be present."]],
    [[], [[], "The value must be an object."]],
    [null, [[], "The value must be an object."]],
  ])("the body %j does not hold", (value, issue) => {
    expect(issuesOf(updateBodySchema, value)).toEqual([issue]);
  });

  it("knows one variant by its field", () => {
    const schema = updateVariantSchema("amount");
    expect(issuesOf(schema, { paramToUpdate: "amount", amount: 1 })).toBeUndefined();
    expect(issuesOf(schema, { paramToUpdate: "name", name: "n" })?.map(([path]) => path)).toEqual([
      ["paramToUpdate"],
      ["amount"],
      ["name"],
    ]);
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "wabotify" });
  });

  it("takes an entity with more fields, and tells each that is missing or wrong", () => {
    const good = responses.find(({ status }) => status === 200)?.value as {
      data: { oportunity: Record<string, unknown> };
    };
    const { name, ...entity } = good.data.oportunity;
    expect(issuesOf(opportunitySchema, { ...entity, name, more: 1 })).toBeUndefined();
    expect(
      issuesOf(opportunitySchema, { ...entity, statusId: 1.5, files: {} })
        ?.map(([path]) => path)
        .toSorted(),
    ).toEqual([["files"], ["name"], ["statusId"]]);
  });
});

describe("onContractViolation", () => {
  it("gets every deviation, and the call goes on", async () => {
    const report = vi.fn();
    const answer = {
      success: true,
      code: 201,
      errorCode: null,
      message: "ok",
      data: { id: 7, oportunity: { id: "o" } },
    };
    const { client } = stubClient([() => json(answer)], { onContractViolation: fromDoor(report) });
    expect(await client.opportunities.update("o", { name: "n" })).toEqual({ id: "o" });
    const found = report.mock.calls.map(([violation]) => violation);
    expect(found).toContainEqual({ status: 200, pointer: "/code", expected: "200", got: 201 });
    expect(found).toContainEqual({
      status: 200,
      pointer: "/data/id",
      expected: "a non-empty string",
      got: 7,
    });
    expect(found).toContainEqual({
      status: 200,
      pointer: "/data/oportunity/stageId",
      expected: "present",
      got: undefined,
    });
  });

  it("gets a body that is no JSON, and a status that the contract does not have", async () => {
    expect(contractViolations(500, "<html>")).toEqual([
      { status: 500, pointer: "", expected: "an object", got: "<html>" },
    ]);
    expect(contractViolations(418, {})).toEqual([
      { status: 418, pointer: "", expected: expect.stringContaining("422"), got: 418 },
    ]);
  });

  it.each([
    ["its callback", fromDoor],
    ["itself", (report: () => void) => report],
  ])("may throw without harm: %s", async (_, reporterOf) => {
    const report = vi.fn(() => {
      throw new Error("x");
    });
    const { client, sent } = stubClient([() => json({ success: true, data: { oportunity: { id: "o" } } })], {
      onContractViolation: reporterOf(report),
    });
    expect(await client.opportunities.update("o", { name: "n" })).toEqual({ id: "o" });
    expect(report).toHaveBeenCalledOnce();
    expect(sent).toHaveLength(1);
  });
});
