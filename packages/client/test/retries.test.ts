import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConnectionError, RateLimitError, TimeoutError } from "../src/index.ts";
import { applied, dropped, json, refused, rejection, type Step, stubClient } from "./support/stub.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Runs one update to its end, and says at which times it sent. */
async function timesOf(steps: Step[], options = {}) {
  const start = Date.now();
  const times: number[] = [];
  const { client } = stubClient(
    steps.map((step) => (request) => {
      times.push(Date.now() - start);
      return step(request);
    }),
    options,
  );
  const end = client.opportunities.update("o", { name: "n" }).then(
    () => "applied",
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  return { times, end: await end };
}

describe("retries", () => {
  it.each([408, 429, 500, 502, 503, 504])("repeats a %i, twice by default", async (status) => {
    expect(await timesOf([refused(status), refused(status), applied])).toEqual({
      times: [0, 500, 1500],
      end: "applied",
    });
    const thrice = Array(3).fill(refused(status));
    expect(await timesOf([...thrice, applied])).toMatchObject({ times: [0, 500, 1500], end: { status } });
  });

  it.each([400, 401, 403, 404, 409, 410, 422, 501, 505])("does not repeat a %i", async (status) => {
    expect(await timesOf([refused(status), applied])).toMatchObject({ times: [0], end: { status } });
  });

  it("repeats a lost connection, and gives up with the last error", async () => {
    expect((await timesOf([dropped, applied])).times).toEqual([0, 500]);
    const { times, end } = await timesOf([dropped, dropped, dropped, applied]);
    expect(times).toEqual([0, 500, 1500]);
    expect(end).toBeInstanceOf(ConnectionError);
  });

  it("repeats a timeout, and gives each attempt the full time", async () => {
    const stalled: Step = () => new Promise(() => {});
    const { times, end } = await timesOf([stalled, stalled, stalled], { timeoutMs: 1000 });
    expect(times).toEqual([0, 1500, 3500]);
    expect(end).toBeInstanceOf(TimeoutError);
  });

  it("doubles the wait up to 8 seconds", async () => {
    const { times } = await timesOf(Array(8).fill(refused(503)), { maxRetries: 7 });
    expect(times.map((time, index) => time - (times[index - 1] ?? 0))).toEqual([
      0, 500, 1000, 2000, 4000, 8000, 8000, 8000,
    ]);
  });

  it("can be turned off, for the client and for a call", async () => {
    expect((await timesOf([refused(503), applied], { maxRetries: 0 })).times).toEqual([0]);
    const { client, sent } = stubClient([refused(503), applied]);
    await rejection(client.opportunities.update("o", { name: "n" }, { maxRetries: 0 }));
    expect(sent).toHaveLength(1);
  });

  it("waits as long as Retry-After says, in seconds or as a date", async () => {
    expect((await timesOf([refused(429, { "retry-after": "7" }), applied])).times).toEqual([0, 7000]);
    vi.setSystemTime(new Date("2026-01-01T00:00:00Z"));
    const date = "Thu, 01 Jan 2026 00:00:09 GMT";
    expect((await timesOf([refused(503, { "retry-after": date }), applied])).times).toEqual([0, 9000]);
    expect((await timesOf([refused(503, { "retry-after": "60" }), applied])).times).toEqual([0, 60_000]);
  });

  it("does not wait longer than a minute, and says what was asked", async () => {
    const { times, end } = await timesOf([refused(429, { "retry-after": "61" }), applied]);
    expect(times).toEqual([0]);
    expect(end).toBeInstanceOf(RateLimitError);
    expect(end).toMatchObject({ retryAfterMs: 61_000 });
  });

  it("sends only the field that failed again", async () => {
    const { client, sent } = stubClient([applied, refused(503), applied]);
    const update = client.opportunities.update("o", { name: "n", amount: 1 });
    await vi.runAllTimersAsync();
    await update;
    expect(sent.map(({ body }) => body.paramToUpdate)).toEqual(["name", "amount", "amount"]);
  });

  it("stops waiting when the signal aborts, and keeps its reason", async () => {
    const { client, sent } = stubClient([refused(503)]);
    const controller = new AbortController();
    const reason = { why: "enough" };
    const end = rejection(client.opportunities.update("o", { name: "n" }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort(reason);
    expect(await end).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(sent).toHaveLength(1);
  });

  it("keeps the reason of an abort that comes with an answer worth a retry", async () => {
    const controller = new AbortController();
    const step: Step = (request) => {
      queueMicrotask(() => controller.abort("enough"));
      return refused(503)(request);
    };
    const { client } = stubClient([applied, step]);
    const end = rejection(
      client.opportunities.update("o", { name: "n", amount: 1 }, { signal: controller.signal }),
    );
    await vi.runAllTimersAsync();
    expect(await end).toMatchObject({ name: "PartialUpdateError", cause: "enough" });
  });

  it.each([
    ["an answer", refused(503), "rejected"],
    ["a lost connection", dropped, "unknown"],
  ])("keeps the outcome of %s when it is aborted while it waits", async (_, step, outcome) => {
    const { client } = stubClient([applied, step]);
    const controller = new AbortController();
    const changes = { name: "n", amount: 1 };
    const end = rejection(client.opportunities.update("o", changes, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    expect(await end).toMatchObject({ failed: { field: "amount", error: "enough", outcome } });
  });

  it("cancels the body of an answer that it discards", async () => {
    const cancelled = vi.fn();
    const endless: Step = () => new Response(new ReadableStream({ cancel: cancelled }), { status: 503 });
    expect((await timesOf([endless, applied])).end).toBe("applied");
    expect(cancelled).toHaveBeenCalledOnce();
  });

  it("leaves no timer behind", async () => {
    const { client } = stubClient([applied]);
    await client.opportunities.update("o", { name: "n" });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("counts an envelope that says no under a 200 as an answer, not as a reason to repeat", async () => {
    expect((await timesOf([() => json({ success: false, code: 503 }), applied])).times).toEqual([0]);
  });
});
