import { getEventListeners } from "node:events";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { InvalidUpdateError, NotFoundError, type UpdateResult, type UpdateRow } from "../src/index.ts";
import { applied, refused, rejection, type Step, stubClient } from "./support/stub.ts";

afterEach(() => {
  vi.useRealTimers();
});

const row = (id: string, name = "n"): UpdateRow => ({ id, changes: { name } });

async function collect(results: AsyncIterable<UpdateResult>): Promise<UpdateResult[]> {
  const all: UpdateResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}

/** A step that waits for its turn to be told, and how to tell it. */
function held() {
  const waiting: (() => void)[] = [];
  const step: Step = (request) =>
    new Promise((resolve) => waiting.push(() => resolve(applied(request) as Response)));
  return { step, waiting };
}

/** Lets everything run that can. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("updateMany", () => {
  it("yields one result a row, a failing row as a value", async () => {
    const steps: Step = (request) =>
      (request.url.searchParams.get("id") === "b" ? refused(404) : applied)(request);
    const { client } = stubClient([steps]);
    const rows = [row("a"), row("b"), { id: "c", changes: {} }, null as unknown as UpdateRow, row("d")];
    const results = await collect(client.opportunities.updateMany(rows));
    const byId = new Map(results.map((result) => [result.id, result]));
    expect(results).toHaveLength(5);
    expect(byId.get("a")).toMatchObject({ status: "fulfilled", opportunity: { name: "n" } });
    expect(byId.get("b")).toEqual({ status: "rejected", id: "b", error: expect.any(NotFoundError) });
    expect(byId.get("c")).toEqual({ status: "rejected", id: "c", error: expect.any(InvalidUpdateError) });
    expect(byId.get(undefined as unknown as string)).toMatchObject({ status: "rejected" });
  });

  it("takes the workspace of the row, of the options, of the client, in this order", async () => {
    const { client, sent } = stubClient([]);
    await collect(
      client.opportunities.updateMany([{ ...row("a"), workspaceId: "row" }, row("b")], {
        workspaceId: "options",
      }),
    );
    expect(sent.map(({ headers }) => headers.get("x-workspace-id"))).toEqual(["row", "options"]);
  });

  it("takes rows from an async source, and copies each when it comes", async () => {
    const { client, sent } = stubClient([]);
    async function* source() {
      const reused = { id: "a", changes: { name: "" } };
      for (const name of ["1", "2", "3"]) {
        reused.changes.name = name;
        yield reused;
      }
    }
    await collect(client.opportunities.updateMany(source()));
    expect(sent.map(({ body }) => body.name)).toEqual(["1", "2", "3"]);
  });

  it("sends nothing before the first result is asked for", async () => {
    const { client, sent } = stubClient([]);
    const next = vi.fn(() => ({ done: true as const, value: undefined }));
    const results = client.opportunities.updateMany({ [Symbol.iterator]: () => ({ next }) });
    await settle();
    expect(next).not.toHaveBeenCalled();
    await results.next();
    expect(next).toHaveBeenCalledOnce();
    expect(sent).toHaveLength(0);
  });

  it("holds the order of an opportunity's rows and the bounds, whatever the rows and the pace", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: fc.constantFrom("a", "b", "c"), turns: fc.nat(60), fails: fc.boolean() }), {
          maxLength: 25,
        }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(2),
        async (given, concurrency, pace) => {
          let pulled = 0;
          let yielded = 0;
          let inFlight = 0;
          let most = 0;
          let ahead = 0;
          let overlapping = false;
          const busy = new Set<string>();
          const order = new Map<string, number[]>();
          const { client } = stubClient([
            async (request) => {
              const id = request.url.searchParams.get("id") as string;
              const index = Number(request.body.name);
              // An assertion that failed here would pass for a lost connection.
              overlapping ||= busy.has(id);
              busy.add(id);
              most = Math.max(most, ++inFlight);
              order.set(id, [...(order.get(id) ?? []), index]);
              for (let turn = 0; turn < (given[index]?.turns ?? 0); turn++) await Promise.resolve();
              inFlight--;
              busy.delete(id);
              return (given[index]?.fails ? refused(422) : applied)(request);
            },
          ]);
          function* source() {
            for (const [index, { id }] of given.entries()) {
              ahead = Math.max(ahead, ++pulled - yielded);
              yield row(id, String(index));
            }
          }
          const seen: string[] = [];
          for await (const { id } of client.opportunities.updateMany(source(), { concurrency })) {
            yielded++;
            seen.push(id);
            for (let turn = 0; turn < pace; turn++) await Promise.resolve();
          }
          expect(overlapping).toBe(false);
          expect(most).toBeLessThanOrEqual(concurrency);
          expect(ahead).toBeLessThanOrEqual(concurrency + 1);
          expect(seen.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
          for (const indexes of order.values())
            expect(indexes).toEqual(indexes.toSorted((one, other) => one - other));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("pulls nothing while the consumer is busy, and no further than the bound", async () => {
    let pulled = 0;
    function* endless() {
      for (;;) yield row(String(pulled++));
    }
    const { client } = stubClient([]);
    const results = client.opportunities.updateMany(endless(), { concurrency: 3 });
    await results.next();
    await settle();
    expect(pulled).toBeLessThanOrEqual(4);
    await results.return();
  });

  it("yields a finished row while the source makes the next wait", async () => {
    const { client } = stubClient([]);
    async function* slow() {
      yield row("a");
      await new Promise(() => {});
    }
    const results = client.opportunities.updateMany(slow());
    expect((await results.next()).value).toMatchObject({ id: "a", status: "fulfilled" });
  });
});

describe("the end of updateMany", () => {
  it("comes with a break: the source is closed, nothing more is sent", async () => {
    const closed = vi.fn();
    function* source() {
      try {
        for (let index = 0; ; index++) yield { id: String(index), changes: { name: "n", amount: 1 } };
      } finally {
        closed();
      }
    }
    const { step, waiting } = held();
    const { client, sent } = stubClient([step]);
    const results = client.opportunities.updateMany(source(), { concurrency: 2 });
    const first = results.next();
    await settle();
    expect(sent).toHaveLength(2);
    waiting[0]?.();
    await settle();
    waiting[2]?.();
    expect((await first).value).toMatchObject({ id: "0", status: "fulfilled" });
    const before = sent.length;
    await results.return();
    expect(closed).toHaveBeenCalledOnce();
    for (const go of waiting) go();
    await settle();
    expect(sent).toHaveLength(before);
  });

  it("comes with an abort: the rows under way are yielded, the source is closed, the reason is thrown", async () => {
    const closed = vi.fn();
    function* source() {
      try {
        for (let index = 0; ; index++) yield row(String(index));
      } finally {
        closed();
      }
    }
    const { step } = held();
    const { client, sent } = stubClient([step]);
    const controller = new AbortController();
    const results = client.opportunities.updateMany(source(), { concurrency: 2, signal: controller.signal });
    const first = results.next();
    await settle();
    controller.abort("enough");
    expect((await first).value).toEqual({ status: "rejected", id: "0", error: "enough" });
    expect((await results.next()).value).toEqual({ status: "rejected", id: "1", error: "enough" });
    expect(await rejection(results.next())).toBe("enough");
    expect(closed).toHaveBeenCalledOnce();
    expect(sent).toHaveLength(2);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("comes at once with a signal that is aborted already: the source is closed, not asked", async () => {
    const source = { next: vi.fn(), return: vi.fn() };
    const { client, sent } = stubClient([]);
    const rows = { [Symbol.iterator]: () => source };
    const results = client.opportunities.updateMany(rows, { signal: AbortSignal.abort("no") });
    expect(await rejection(results.next())).toBe("no");
    expect(source.next).not.toHaveBeenCalled();
    expect(source.return).toHaveBeenCalledOnce();
    expect(sent).toHaveLength(0);
  });

  it("comes with an abort even while the source makes us wait", async () => {
    const controller = new AbortController();
    async function* stalled(): AsyncGenerator<UpdateRow> {
      await new Promise(() => {});
    }
    const { client } = stubClient([]);
    const next = rejection(client.opportunities.updateMany(stalled(), { signal: controller.signal }).next());
    await settle();
    controller.abort("enough");
    expect(await next).toBe("enough");
  });

  it("comes with a break while the source makes us wait, and waits for neither it nor its close", async () => {
    const { client } = stubClient([]);
    async function* stalled() {
      try {
        yield row("a");
        await new Promise(() => {});
      } finally {
        yield* [];
      }
    }
    for await (const { id } of client.opportunities.updateMany(stalled())) {
      expect(id).toBe("a");
      break;
    }
  });

  it("comes with an error of the source, after the rows under way", async () => {
    const broken = new Error("disk");
    function* source() {
      yield row("a");
      yield row("b");
      throw broken;
    }
    const { client } = stubClient([]);
    const seen: string[] = [];
    const end = (async () => {
      for await (const { id } of client.opportunities.updateMany(source())) seen.push(id);
    })();
    expect(await rejection(end)).toBe(broken);
    expect(seen).toEqual(["a", "b"]);
  });

  it("closes no source that has ended, or failed, by itself", async () => {
    const { client } = stubClient([]);
    const close = vi.fn();
    const ending = (next: () => IteratorResult<UpdateRow>): Iterable<UpdateRow> => ({
      [Symbol.iterator]: () => ({ next, return: close }),
    });
    expect(
      await collect(client.opportunities.updateMany(ending(() => ({ done: true, value: undefined })))),
    ).toEqual([]);
    const failing = ending(() => {
      throw new Error("disk");
    });
    expect(await rejection(collect(client.opportunities.updateMany(failing)))).toMatchObject({
      message: "disk",
    });
    expect(close).not.toHaveBeenCalled();
  });

  it("comes with a row whose id cannot be read", async () => {
    const { client, sent } = stubClient([]);
    const unreadable = {
      get id(): string {
        throw new Error("no id");
      },
      changes: { name: "n" },
    };
    expect(await rejection(collect(client.opportunities.updateMany([unreadable])))).toMatchObject({
      message: "no id",
    });
    expect(sent).toHaveLength(0);
  });

  it("leaves no listener on a shared signal and warns of none", async () => {
    const warnings = vi.fn();
    process.on("warning", warnings);
    const { signal } = new AbortController();
    const { client } = stubClient([]);
    const rows = Array.from({ length: 200 }, (_, index) => row(String(index)));
    await collect(client.opportunities.updateMany(rows, { signal, concurrency: 50 }));
    await settle();
    process.off("warning", warnings);
    expect(warnings).not.toHaveBeenCalled();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("a Retry-After under a 429", () => {
  it("pauses every row", async () => {
    vi.useFakeTimers();
    const start = Date.now();
    const times: number[] = [];
    const { client } = stubClient([
      (request) => {
        times.push(Date.now() - start);
        return (times.length === 1 ? refused(429, { "retry-after": "5" }) : applied)(request);
      },
    ]);
    const results = collect(
      client.opportunities.updateMany(
        Array.from({ length: 6 }, (_, i) => row(String(i))),
        { concurrency: 2 },
      ),
    );
    await vi.runAllTimersAsync();
    expect(await results).toHaveLength(6);
    expect(times[0]).toBe(0);
    expect(times).toHaveLength(7);
    // The second may be on its way already when the first is answered.
    expect(times.slice(2).every((time) => time >= 5000)).toBe(true);
  });
});
