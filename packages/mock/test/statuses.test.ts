import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";

const mock = await createMock();
const url = "http://mock/api/opportunity?id=o-1&workspaceId=w-1";
const json = { "content-type": "application/json", "x-workspace-id": "w-1" };

async function put(body: unknown, { to = url, headers = json as Record<string, string> } = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await mock.fetch(to, { method: "PUT", headers, body: text });
  return { status: answer.status, envelope: JSON.parse(await answer.text()) };
}

describe("statuses", () => {
  it.each([
    [{ paramToUpdate: "amount", amount: 12.5 }, 200, null],
    [{ paramToUpdate: "expirationDate", expirationDate: null }, 200, null],
    [{ paramToUpdate: "expirationDate", expirationDate: "2025-12-31" }, 200, null],
    [{ paramToUpdate: "expirationDate", expirationDate: "soon" }, 422, "VALUE_INVALID"],
    [{ paramToUpdate: "amount", amount: "12" }, 422, "VALUE_INVALID"],
    ['{"paramToUpdate":"amount","amount":1e400}', 422, "VALUE_INVALID"],
    [{ paramToUpdate: "amount", amount: 1, name: "n" }, 400, "FIELD_FOREIGN"],
    [{ paramToUpdate: "amount" }, 400, "FIELD_MISSING"],
    [{ paramToUpdate: "nope", nope: 1 }, 400, "FIELD_UNKNOWN"],
    [{ amount: 1 }, 400, "FIELD_UNKNOWN"],
    ["{", 400, "BODY_NOT_JSON"],
    ["", 400, "BODY_NOT_JSON"],
    ["null", 400, "BODY_NOT_JSON"],
    ["[]", 400, "BODY_NOT_JSON"],
  ])("%j -> %i %s", async (body, status, errorCode) => {
    const { status: got, envelope } = await put(body);
    expect([got, envelope.code, envelope.errorCode]).toEqual([status, status, errorCode]);
  });
});
