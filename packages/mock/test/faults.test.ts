import { afterAll, describe, expect, it } from "vitest";
import { createMock, type Fault, type FaultOptions } from "../src/index.ts";
import { ask, send } from "./request.ts";

let arrived = () => {};
const mock = await createMock({ onRequest: () => arrived() });
const { url, close } = await mock.listen();
afterAll(close);

describe.each([
  ["in process", mock],
  ["over HTTP", url],
])("a fault %s", (_door, target) => {
  it.each<[Fault, number, string | null]>([
    [500, 500, null],
    [429, 429, "1"],
    [503, 503, "1"],
    ["503; retry-after=7", 503, "7"],
    [{ type: "status", status: 502, retryAfterSeconds: 3 }, 502, "3"],
    [422, 422, null],
  ])("%j is that status once, with an envelope and without the change", async (fault, status, retryAfter) => {
    mock.reset();
    mock.failNext(fault);
    const failed = await send(target, { body: { paramToUpdate: "name", name: "lost" } });
    expect([failed.status, failed.headers.get("retry-after")]).toEqual([status, retryAfter]);
    expect(await failed.json()).toMatchObject({ success: false, code: status });
    expect((await ask(target)).data?.oportunity.name).not.toBe("lost");
  });

  it("of a documented status has the errorCode of the contract's example", async () => {
    mock.failNext(500);
    expect((await ask(target)).errorCode).toBe("INTERNAL_ERROR");
  });

  it("reset breaks the connection before an answer, without the change", async () => {
    mock.failNext("reset");
    const lost = send(target, { body: { paramToUpdate: "name", name: "lost" } });
    await expect(lost).rejects.toThrow(TypeError);
    await expect(lost).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) },
    });
    expect((await ask(target)).data?.oportunity.name).not.toBe("lost");
  });

  it("cut breaks it in the middle of the body, after the change", async () => {
    mock.failNext("cut");
    const answer = await send(target, { body: { paramToUpdate: "name", name: "kept" } });
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow(TypeError);
    expect((await ask(target)).data?.oportunity.name).toBe("kept");
  });

  it("stall gives half a body and no more until the client leaves", async () => {
    mock.failNext("stall");
    const left = new AbortController();
    const answer = await send(target, { signal: left.signal });
    const reader = answer.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toMatch(/^\{"success":true/);
    const rest = reader?.read();
    left.abort();
    await expect(rest).rejects.toMatchObject({ name: "AbortError" });
  });

  it("violation leaves out what the contract requires", async () => {
    mock.failNext("violation");
    const envelope = await (await send(target)).json();
    expect(envelope).toMatchObject({ success: true, code: 200 });
    expect(envelope).not.toHaveProperty("data");
  });

  it("a delay ends when the client leaves", async () => {
    mock.failNext("delay=60000");
    const left = new AbortController();
    arrived = () => left.abort(new Error("no patience"));
    const answer = send(target, { signal: left.signal });
    await expect(answer).rejects.toThrow("no patience");
    arrived = () => {};
  });

  it("by header is for this request alone, before those in line", async () => {
    mock.failNext(503);
    expect((await ask(target, { headers: { "x-mock-fault": "500" } })).code).toBe(500);
    expect((await ask(target)).code).toBe(503);
    expect((await ask(target)).code).toBe(200);
  });

  it("that is none is 400 and names those there are", async () => {
    const { code, message } = await ask(target, { headers: { "x-mock-fault": "explode" } });
    expect(code).toBe(400);
    expect(message).toContain("retry-after=2");
  });
});

describe("faults in line", () => {
  it("come one after the other, and a preflight takes none", async () => {
    mock.failNext(500);
    mock.failNext("delay=1");
    mock.failNext(429);
    expect((await send(mock, { method: "OPTIONS" })).status).toBe(204);
    const codes = [];
    for (let request = 0; request < 4; request++) codes.push((await ask(mock)).code);
    expect(codes).toEqual([500, 200, 429, 200]);
  });

  it("must be one of those there are", () => {
    expect(() => mock.failNext("explode" as Fault)).toThrow(/There is no fault "explode"; there are 500/);
  });
});

describe("faults by chance", () => {
  async function outcomes(faults: FaultOptions, times = 60): Promise<string> {
    const chancy = await createMock({ faults });
    for (let request = 0; request < times; request++) await send(chancy).catch(() => {});
    return chancy.requests.map(({ status }) => status ?? "reset").join(" ");
  }

  it("are the same with the same seed, and others with another", async () => {
    const first = await outcomes({ rate: 0.4, seed: 7 });
    expect(new Set(first.split(" "))).toEqual(new Set(["200", "429", "500", "503", "reset"]));
    expect(await outcomes({ rate: 0.4, seed: 7 })).toBe(first);
    expect(await outcomes({ rate: 0.4, seed: 8 })).not.toBe(first);
  });

  it("have a rate each", async () => {
    const codes = (await outcomes({ rate: { 503: 0.5 }, seed: 1 }, 400)).split(" ");
    expect(new Set(codes)).toEqual(new Set(["200", "503"]));
    expect(codes.filter((code) => code === "503").length).toBeGreaterThan(150);
    expect(codes.filter((code) => code === "503").length).toBeLessThan(250);
  });

  it("begin anew with reset", async () => {
    const chancy = await createMock({ faults: { rate: { 500: 0.5 }, seed: 3 } });
    const codes = async () => {
      const got = [];
      for (let request = 0; request < 20; request++) got.push((await ask(chancy)).code);
      return got;
    };
    const first = await codes();
    chancy.reset();
    expect(await codes()).toEqual(first);
  });

  it("a latency holds every answer back at least that long", async () => {
    const slow = await createMock({ faults: { latencyMs: [20, 30] } });
    const before = performance.now();
    await ask(slow);
    // Timers of Node may fire a millisecond early.
    expect(performance.now() - before).toBeGreaterThanOrEqual(19);
  });

  it.each<[FaultOptions, RegExp]>([
    [{ rate: 1.5 }, /from 0 to 1/],
    [{ rate: -1 }, /from 0 to 1/],
    [{ rate: { 503: 0.6, reset: 0.6 } }, /together too; it is 1.2/],
    [{ rate: { boom: 0.1 } as FaultOptions["rate"] }, /There is no fault "boom"/],
    [{ latencyMs: [200, 50] }, /no range of milliseconds/],
    [{ latencyMs: Number.NaN }, /no range of milliseconds/],
  ])("%j are refused", async (faults, problem) => {
    await expect(createMock({ faults })).rejects.toThrow(problem);
  });
});
