import { describe, expect, it } from "vitest";
import {
  type CaseFilter,
  deriveCases,
  filterCases,
  readContract,
  type VerifyOptions,
  verify,
} from "../src/index.ts";
import { bundledContract, tagsOf } from "./support/contract.ts";
import { type Fault, ids, startFaultyServer } from "./support/faulty-server.ts";

const cases = deriveCases(readContract());
const tags = tagsOf(bundledContract());
const stored = { name: "first name", description: "first", amount: 7, expirationDate: "2031-01-01" };

/** Runs the cases with `restore`, and reads what the server holds afterwards. */
async function afterRestore(options: Partial<VerifyOptions & CaseFilter> = {}, fault?: Fault) {
  const server = await startFaultyServer(fault, stored);
  const { restoration } = await verify(filterCases(cases, options), {
    baseUrl: server.url,
    ...ids,
    restore: true,
    ...options,
  });
  const body = { paramToUpdate: "stageId", stageId: "read" };
  const answer = await fetch(
    `${server.url}/api/opportunity?id=${ids.opportunity}&workspaceId=${ids.workspace}`,
    {
      method: "PUT",
      headers: { "content-type": "application/json", "x-workspace-id": ids.workspace },
      body: JSON.stringify(body),
    },
  );
  const { data } = (await answer.json()) as { data: { oportunity: Record<string, unknown> } };
  await server.close();
  return { restoration, held: data.oportunity };
}

describe("restore", () => {
  it("puts the first seen values back, and says which value nobody could see", async () => {
    const { restoration, held } = await afterRestore();
    expect(held).toMatchObject({ name: "first name", description: "first", amount: 7 });
    expect(restoration).toEqual({
      restored: expect.arrayContaining(tags.filter((tag) => tag !== "expirationDate")),
      failed: [],
      // It takes null, so it is cleared first: that answer reveals all others.
      unknown: [{ field: "expirationDate", leftWith: null }],
    });
    expect(held.expirationDate).toBeNull();
  });

  it("puts back what the user knows too", async () => {
    const { restoration, held } = await afterRestore({ originals: { expirationDate: "2031-01-01" } });
    expect(held).toMatchObject(stored);
    expect(restoration).toMatchObject({ failed: [], unknown: [] });
  });

  it("restores after the run was ended", async () => {
    const ending = new AbortController();
    let left = 30;
    const { restoration, held } = await afterRestore({
      signal: ending.signal,
      onResult: () => void (--left === 0 && ending.abort()),
    });
    expect(left).toBe(0);
    expect(restoration?.restored).toContain("name");
    expect(held).toMatchObject({ name: "first name", description: "first" });
  });

  it("says what could not be put back, with the value", async () => {
    const { restoration } = await afterRestore({}, async ({ body }, forward) =>
      body.includes("first name") ? { status: 500, headers: {}, body: "" } : forward(),
    );
    expect(restoration?.failed).toEqual([
      { field: "name", value: "first name", reason: "the answer was 500" },
    ]);
  });

  it.each([
    ["puts it back", [], { restored: expect.arrayContaining(["name"]) }],
    [
      "says so",
      ["*/security/*", "*/description/accepts/*"],
      { failed: [expect.objectContaining({ field: "name" })] },
    ],
  ])("sees what was changed by a request that had to be refused, and %s", async (_, filters, restoration) => {
    const ignoringTheHeader: Fault = ({ headers }, forward) =>
      forward({ headers: { ...headers, "x-workspace-id": ids.workspace } });
    const after = await afterRestore({ filters }, ignoringTheHeader);
    expect(after.restoration).toMatchObject(restoration);
  });

  it("changes nothing back without being asked", async () => {
    const { restoration, held } = await afterRestore({ restore: false });
    expect(restoration).toBeUndefined();
    expect(held.name).not.toBe("first name");
  });

  it("refuses a value for a field that no case changes", async () => {
    await expect(afterRestore({ originals: { id: "x" } })).rejects.toThrow('No case names the field "id"');
  });
});
