import { describe, expect, it } from "vitest";
import { type Changes, InvalidUpdateError } from "../src/index.ts";
import { rejection, stubClient } from "./support/stub.ts";

async function issuesOf(changes: unknown, id: unknown = "o", workspaceId?: string) {
  const { client, sent } = stubClient([]);
  const error = await rejection(
    client.opportunities.update(id as string, changes as Changes, { workspaceId }),
  );
  expect(error).toBeInstanceOf(InvalidUpdateError);
  expect(sent).toHaveLength(0);
  return (error as InvalidUpdateError).issues;
}

describe("what is refused before anything is sent", () => {
  it.each([
    [{ name: 3 }, "name"],
    [{ name: undefined }, "name"],
    [{ name: null }, "name"],
    [{ amount: "3" }, "amount"],
    [{ amount: Number.NaN }, "amount"],
    [{ amount: Number.POSITIVE_INFINITY }, "amount"],
    [{ amount: new Date(0) }, "amount"],
    [{ expirationDate: "ayer" }, "expirationDate"],
    [{ expirationDate: "2025-02-30" }, "expirationDate"],
    [{ expirationDate: "2025-13-01" }, "expirationDate"],
    [{ expirationDate: "2025-12-31T23:59:59" }, "expirationDate"],
    [{ expirationDate: "2025-12-31T24:00:00Z" }, "expirationDate"],
    [{ expirationDate: "+012025-01" }, "expirationDate"],
    [{ expirationDate: ["2025-12-31"] }, "expirationDate"],
    [{ expirationDate: new Date(Number.NaN) }, "expirationDate"],
    [{ files: [] }, "files"],
    [{ paramToUpdate: "name" }, "paramToUpdate"],
    [JSON.parse('{"__proto__": {"name": "n"}}'), "__proto__"],
    [{ constructor: "x" }, "constructor"],
    [{ name: "good", amount: false }, "amount"],
  ])("%j", async (changes, field) => {
    expect((await issuesOf(changes)).map(({ path }) => path)).toEqual([[field]]);
  });

  it.each([[{}], [null], [undefined], [3], [[]], [{ __proto__: { name: "n" } }]])(
    "changes without a field: %j",
    async (changes) => {
      expect(await issuesOf(changes)).toEqual([{ message: "changes must name a field." }]);
    },
  );

  it.each([[""], [undefined], [3], ["\ud800"]])("the id %j", async (id) => {
    expect((await issuesOf({ name: "n" }, id ?? null)).map(({ path }) => path)).toEqual([["id"]]);
  });

  it.each([[""], [" "]])("the workspace %j", async (workspaceId) => {
    expect((await issuesOf({ name: "n" }, "o", workspaceId)).map(({ path }) => path)).toEqual([
      ["workspaceId"],
    ]);
  });

  it("tells everything at once, and which fields there are", async () => {
    const issues = await issuesOf({ name: 1, amount: "2", files: 3 }, "");
    expect(issues.map(({ path }) => path)).toEqual([["id"], ["name"], ["amount"], ["files"]]);
    expect(issues[3]?.message).toContain("stageId");
  });
});

describe("what is taken", () => {
  it.each(["2025-12-31", "2024-02-29", "2025-12-31T23:59:59Z", "2025-12-31t00:00:00.123+05:30"])(
    "the date %s",
    async (date) => {
      const { client, sent } = stubClient([]);
      await client.opportunities.update("o", { expirationDate: date });
      expect(sent[0]?.body.expirationDate).toBe(date);
    },
  );
});
