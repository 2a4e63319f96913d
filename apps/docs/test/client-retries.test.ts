import { expect, it } from "vitest";
import { retriedByClient } from "../src/contract/client-retries.ts";
import { readContract } from "../src/contract/read-contract.ts";
import { updateOperation } from "../src/contract/update-operation.ts";

const operation = updateOperation(readContract("es"));

function answering(...statuses: number[]) {
  const [answer] = operation.answers;
  if (!answer) throw new Error("The contract documents no answer.");
  return { ...operation, answers: statuses.map((status) => ({ ...answer, status })) };
}

it("finds which refusals the client repeats", async () => {
  expect([...(await retriedByClient(answering(200, 400, 404, 422, 429, 500, 503)))]).toEqual([429, 500, 503]);
});

it("repeats of the contract's own refusals the server's failure alone", async () => {
  expect([...(await retriedByClient(operation))]).toEqual([500]);
});
