import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { AMOUNT, ask, send } from "./request.ts";

const MEBIBYTE = 1024 * 1024;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / MEBIBYTE;
}

// Every request names another opportunity and every tenth is refused: the worst for whatever remembers.
it("100 000 requests leave the heap where it was", { timeout: 120_000 }, async () => {
  const mock = await createMock();
  const body = JSON.stringify(AMOUNT);
  const request = (number: number) =>
    send(mock, { search: `id=o-${number}&workspaceId=w-1`, body: number % 10 === 0 ? "{" : body });
  for (let number = 0; number < 2000; number++) await (await request(number)).arrayBuffer();
  const before = heap();
  for (let number = 0; number < 100_000; number++) await (await request(number)).arrayBuffer();
  expect(heap() - before).toBeLessThan(20);
  expect((await ask(mock)).code).toBe(200);
});
