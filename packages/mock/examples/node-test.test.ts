import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createMock } from "@wabotify/mock";

const mock = await createMock({ state: [{ id: "opportunity-1", workspaceId: "my-workspace", amount: 100 }] });
const { url, close } = await mock.listen();
after(close);

async function setAmount(id: string, amount: unknown): Promise<Response> {
  return fetch(`${url}/api/opportunity?id=${id}&workspaceId=my-workspace`, {
    method: "PUT",
    headers: { "content-type": "application/json", "x-workspace-id": "my-workspace" },
    body: JSON.stringify({ paramToUpdate: "amount", amount }),
  });
}

test("an opportunity of the state is changed", async () => {
  const answer = await setAmount("opportunity-1", 250);
  const { data } = JSON.parse(await answer.text());
  assert.equal(data.oportunity.amount, 250);
});

test("any other is not found, and a wrong type is refused", async () => {
  assert.equal((await setAmount("opportunity-2", 250)).status, 404);
  assert.equal((await setAmount("opportunity-1", "250")).status, 422);
});

test("a busy API says when to come back", async () => {
  mock.failNext("503; retry-after=2");
  const answer = await setAmount("opportunity-1", 250);
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get("retry-after"), "2");
});
