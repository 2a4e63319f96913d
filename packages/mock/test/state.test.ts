import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { AMOUNT, ask } from "./request.ts";

const NAME = { paramToUpdate: "name", name: "Plan anual" };

describe("without a state", () => {
  it("any opportunity exists, as the caller calls it, and keeps what it is told", async () => {
    const mock = await createMock();
    const first = await ask(mock, { body: NAME });
    expect(first.data?.id).toBe("o-1");
    expect(first.data?.oportunity).toMatchObject({ id: "o-1", workspaceId: "w-1", name: "Plan anual" });

    const second = await ask(mock, { body: AMOUNT });
    expect(second.data?.oportunity).toMatchObject({ name: "Plan anual", amount: 12.5 });
    expect(second.data?.oportunity).toEqual({
      ...first.data?.oportunity,
      amount: 12.5,
      updatedDate: second.data?.oportunity.updatedDate,
    });
  });

  it("updatedDate moves forward with each change", async () => {
    const mock = await createMock();
    const dates: unknown[] = [];
    for (let change = 0; change < 5; change++) {
      dates.push((await ask(mock)).data?.oportunity.updatedDate);
    }
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(Math.abs(Date.parse(String(dates[0])) - Date.now())).toBeLessThan(60_000);
  });

  it("opportunities of different ids or workspaces have nothing to do with each other", async () => {
    const mock = await createMock();
    await ask(mock, { body: NAME });
    const others = [
      await ask(mock, { search: "id=o-2&workspaceId=w-1" }),
      await ask(mock, { search: "id=o-1&workspaceId=w-2", headers: { "x-workspace-id": "w-2" } }),
    ];
    for (const { data } of others) expect(data?.oportunity.name).not.toBe("Plan anual");
  });

  it("concurrent changes are all kept", async () => {
    const mock = await createMock();
    await Promise.all([
      ask(mock, { body: NAME }),
      ask(mock, { body: AMOUNT }),
      ask(mock, { body: { paramToUpdate: "stageId", stageId: "stage-9" } }),
    ]);
    const { data } = await ask(mock, { body: { paramToUpdate: "description", description: "d" } });
    expect(data?.oportunity).toMatchObject({
      name: "Plan anual",
      amount: 12.5,
      stageId: "stage-9",
      description: "d",
    });
  });

  it("a refused change changes nothing", async () => {
    const mock = await createMock();
    const before = await ask(mock, { body: NAME });
    await ask(mock, { body: { paramToUpdate: "amount", amount: "x" } });
    const after = await ask(mock, { body: NAME });
    expect(after.data?.oportunity.amount).toBe(before.data?.oportunity.amount);
  });
});

describe("with a state", () => {
  const state = [
    { id: "o-1", workspaceId: "w-1", name: "Una", amount: 1 },
    { id: "o-2", workspaceId: "w-2", extra: true },
  ];

  it("its opportunities exist, filled up from the contract's example", async () => {
    const mock = await createMock({ state });
    const { data } = await ask(mock, { body: { paramToUpdate: "stageId", stageId: "s" } });
    expect(data?.oportunity).toMatchObject({
      name: "Una",
      amount: 1,
      stageId: "s",
      opportCode: "OPP-2025-0002",
    });
  });

  it.each([
    ["unknown", "id=o-9&workspaceId=w-1", "w-1", "OPPORTUNITY_NOT_FOUND"],
    ["of another workspace", "id=o-2&workspaceId=w-1", "w-1", "OPPORTUNITY_NOT_FOUND"],
    ["of a workspace without any", "id=o-1&workspaceId=w-9", "w-9", "WORKSPACE_NOT_FOUND"],
  ])("one that is %s is 404", async (_name, search, workspace, errorCode) => {
    const mock = await createMock({ state });
    const envelope = await ask(mock, { search, headers: { "x-workspace-id": workspace } });
    expect(envelope).toMatchObject({ code: 404, errorCode });
  });

  it("reset goes back to it", async () => {
    const mock = await createMock({ state });
    await ask(mock, { body: AMOUNT });
    mock.reset();
    const { data } = await ask(mock, { body: NAME });
    expect(data?.oportunity.amount).toBe(1);
    expect(state[0]?.name).toBe("Una");
  });

  it.each<[string, unknown, RegExp]>([
    ["is no array", {}, /must be an array/],
    ["has an entry that is no object", [state[0], null], /entry 2 is no object/],
    ["lacks an id", [{ workspaceId: "w" }], /entry 1 needs a "id"/],
    ["has an empty workspace", [{ id: "o", workspaceId: "" }], /entry 1 needs a "workspaceId"/],
    ["repeats one", [state[0], state[1], state[0]], /entry 3 repeats the opportunity o-1/],
    [
      "breaks the contract",
      [state[0], { ...state[1], amount: "x" }],
      /entry 2 \(o-2\) .*amount must be number/,
    ],
  ])("one that %s is refused", async (_name, wrong, message) => {
    await expect(createMock({ state: wrong as typeof state })).rejects.toThrow(message);
  });
});
