import { startPrism } from "@wabotify/prism-command";
import { afterAll, describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { contractFile, variants } from "./contract.ts";
import { startProxy } from "./prism-proxy.ts";
import { ask, send } from "./request.ts";

describe("behind prism proxy --errors", async () => {
  const mock = await createMock();
  const door = await mock.listen();
  const proxy = await startProxy(door.url);
  afterAll(async () => {
    await proxy.close();
    await door.close();
  });

  it("valid traffic has no violations", async () => {
    for (const [field, { properties }] of variants()) {
      for (const value of (properties?.[field]?.examples ?? []) as unknown[]) {
        const answer = await send(proxy.url, { body: { paramToUpdate: field, [field]: value } });
        expect([answer.status, answer.headers.get("sl-violations")]).toEqual([200, null]);
      }
    }
  });

  it("refusals of valid requests have none either", async () => {
    for (const code of [400, 401, 404, 422, 500]) {
      const answer = await send(proxy.url, { headers: { prefer: `code=${code}` } });
      expect([answer.status, answer.headers.get("sl-violations")]).toEqual([code, null]);
    }
  });

  it("and the referee does look", async () => {
    mock.failNext("violation");
    const answer = await send(proxy.url);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("VIOLATIONS");
  });
});

// The day one of these fails, Prism has been mended: say so in the README's table.
describe("plain prism mock", async () => {
  const prism = await startPrism({ contract: contractFile });
  afterAll(prism.close);

  it("answers what is valid, and 401 without the header", async () => {
    expect((await ask(prism.url)).code).toBe(200);
    expect((await ask(prism.url, { headers: { "x-workspace-id": "" } })).code).toBe(401);
  });

  it("never answers a malformed body", async () => {
    const given = new AbortController();
    let answered = false;
    const malformed = send(prism.url, { body: "{", signal: given.signal }).finally(() => {
      answered = !given.signal.aborted;
    });
    malformed.catch(() => {});
    // It has answered these on other connections long after that one arrived.
    for (let request = 0; request < 50; request++) await ask(prism.url);
    expect(answered).toBe(false);
    given.abort();
    await expect(malformed).rejects.toMatchObject({ name: "AbortError" });
  });

  it("never answers 400, and shows an example whatever was sent", async () => {
    expect((await ask(prism.url, { body: { paramToUpdate: "nope" } })).code).toBe(422);
    const { data } = await ask(prism.url, { body: { paramToUpdate: "amount", amount: 98765 } });
    expect(data?.oportunity.amount).not.toBe(98765);
  });
});
