import { describe, expect, it } from "vitest";
import { createMock, type MockRequest } from "../src/index.ts";
import { AMOUNT, ask, PATH, send } from "./request.ts";

describe("mock.requests", () => {
  it("holds what was received, decoded, and what became of it", async () => {
    const mock = await createMock();
    await ask(mock, { search: "id=a%20b&workspaceId=w-1&x=1&x=2" });
    expect(mock.requests).toEqual([
      {
        method: "PUT",
        path: PATH,
        query: { id: "a b", workspaceId: "w-1", x: ["1", "2"] },
        headers: { "content-type": "application/json", "x-workspace-id": "w-1" },
        body: AMOUNT,
        field: "amount",
        status: 200,
        problem: undefined,
        fault: undefined,
      },
    ]);
  });

  it("holds what was wrong, and a body that is no JSON as text", async () => {
    const mock = await createMock();
    await ask(mock, { body: "{" });
    mock.failNext("reset");
    await send(mock).catch(() => {});
    expect(mock.requests).toMatchObject([
      { status: 400, body: "{", problem: expect.stringContaining("no es JSON") },
      { status: undefined, fault: { type: "reset" }, body: AMOUNT },
    ]);
    mock.reset();
    expect(mock.requests).toEqual([]);
  });

  it("tells each to onRequest", async () => {
    const told: MockRequest[] = [];
    const mock = await createMock({ onRequest: (request) => void told.push(request) });
    await ask(mock);
    expect(told).toEqual(mock.requests);
  });

  it("keeps the last thousand, fewer if they are large", async () => {
    const mock = await createMock();
    for (let request = 0; request < 1001; request++) {
      await ask(mock, { search: `id=o-${request}&workspaceId=w-1` });
    }
    expect(mock.requests).toHaveLength(1000);
    expect(mock.requests[0]?.query.id).toBe("o-1");

    const name = "x".repeat(1_000_000);
    for (let request = 0; request < 20; request++) await ask(mock, { body: { paramToUpdate: "name", name } });
    expect(mock.requests.length).toBeLessThan(20);
  });
});
