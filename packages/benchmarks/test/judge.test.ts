import { expect, it } from "vitest";
import type { Connect } from "../peers/clients/connect.ts";
import { judge, refusing } from "../src/client/judge.ts";
import { prove } from "../src/client/prove.ts";
import { judgingFetch, realResponse } from "../src/client/stubs.ts";
import { renaming } from "../src/contract/renaming.ts";

const { id, workspaceId, name, body } = renaming;

const wanted = {
  method: "PUT",
  target: `/api/opportunity?${new URLSearchParams({ id, workspaceId })}`,
  headers: new Headers({ "content-type": "application/json", "x-workspace-id": workspaceId }),
  body: JSON.stringify(body),
};

it("takes the one request, and no other", () => {
  expect(judge(wanted)).toEqual({ status: 200, body: renaming.answer });
  for (const other of [
    { method: "POST" },
    { target: "/api/opportunity" },
    { headers: new Headers({ "content-type": "application/json" }) },
    { body: JSON.stringify({ name }) },
  ])
    expect(judge({ ...wanted, ...other }).status, JSON.stringify(other)).toBe(400);
  expect(judge({ ...wanted, target: refusing + wanted.target }).status).toBe(422);
});

/** A client that calls with raw `fetch`, and reads the answer like this. */
const client =
  (read: (response: Response) => Promise<{ name: string }>): Connect =>
  (baseUrl) =>
  async () => {
    const fetch = judgingFetch(realResponse);
    const { target, headers, body } = wanted;
    return read(await fetch(baseUrl + target, { method: "PUT", headers, body }));
  };

it("lets nobody be measured who does not read the answer or overlooks a refusal", async () => {
  const entity = (envelope: typeof renaming.answer) => JSON.parse(envelope).data?.oportunity;
  const careless = client(async (response) => entity(await response.text()));
  const careful = client(async (response) => {
    if (!response.ok) throw new Error("refused");
    return entity(await response.text());
  });
  await expect(prove(careful, "http://localhost")).resolves.toBeUndefined();
  await expect(prove(careless, "http://localhost")).rejects.toThrow("refusal");
  await expect(
    prove(
      client(async () => ({ name })),
      "http://localhost",
    ),
  ).rejects.toThrow("opportunity");
});
