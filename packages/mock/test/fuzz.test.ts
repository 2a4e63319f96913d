import {
  type Arbitrary,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  json,
  jsonValue,
  oneof,
  option,
  record,
  stringMatching,
  string as text,
  tuple,
  uint8Array,
} from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { variants } from "./contract.ts";
import { envelopeProblems } from "./envelope-schema.ts";
import { send, type Wanted } from "./request.ts";

/** FUZZ_SEED tries others than the one that is always tried. */
const seed = Number(process.env.FUZZ_SEED ?? 20260601);
const LATEST = 2000;

const fields = [...variants().keys()];
const field = oneof(constantFrom(...fields), text());
const id = oneof({ weight: 4, arbitrary: constantFrom("o-1", "o-2") }, { weight: 1, arbitrary: text() });
const workspace = oneof({ weight: 6, arbitrary: constantFrom("w-1") }, { weight: 1, arbitrary: text() });

const search: Arbitrary<string> = oneof(
  {
    weight: 6,
    arbitrary: tuple(id, workspace).map(
      ([a, b]) => `id=${encodeURIComponent(a)}&workspaceId=${encodeURIComponent(b)}`,
    ),
  },
  { weight: 1, arbitrary: stringMatching(/^[\w%=&+.~-]*$/) },
);

const value = oneof(
  jsonValue(),
  constantFrom(1e308, "2025-12-31", "2025-12-31T00:00:00Z", "2025-02-30", null, {}, []),
);
const change = tuple(field, field, value, dictionary(text(), jsonValue(), { maxKeys: 2 })).map(
  ([tag, other, content, more]) => ({ paramToUpdate: tag, [other]: content, ...more }),
);
const honest = tuple(constantFrom(...fields), value).map(([tag, content]) => ({
  paramToUpdate: tag,
  [tag]: content,
}));
const body: Arbitrary<unknown> = oneof(
  { weight: 4, arbitrary: honest },
  { weight: 3, arbitrary: change },
  { weight: 1, arbitrary: json() },
  { weight: 1, arbitrary: text() },
  { weight: 1, arbitrary: uint8Array() },
);

const headerValue = stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/);
const headers = record(
  {
    "x-workspace-id": oneof(
      { weight: 8, arbitrary: constantFrom("w-1") },
      { weight: 1, arbitrary: headerValue },
    ),
    "content-type": oneof(
      { weight: 8, arbitrary: constantFrom("application/json") },
      { weight: 1, arbitrary: headerValue },
    ),
    accept: headerValue,
    "accept-language": oneof(constantFrom("en", "es"), headerValue),
    prefer: oneof(
      { weight: 1, arbitrary: headerValue },
      { weight: 3, arbitrary: constantFrom("code=404", "dynamic=true", "example=x") },
    ),
  },
  { requiredKeys: ["x-workspace-id", "content-type"] },
);

const wanted: Arbitrary<Wanted> = record({ search, body, headers }).map((request) => request as Wanted);

describe("whatever is sent", () => {
  const mock = createMock();
  const closed = createMock({ state: [{ id: "o-1", workspaceId: "w-1" }] });
  const door = closed.then((it) => it.listen());
  afterAll(async () => (await door).close());

  async function check(
    target: Parameters<typeof send>[0],
    request: Wanted,
    seen: Set<number>,
  ): Promise<void> {
    const before = performance.now();
    const answer = await send(target, request);
    const problems = envelopeProblems(answer.status, await answer.json());
    expect(performance.now() - before).toBeLessThan(LATEST);
    expect([200, 400, 401, 404, 422]).toContain(answer.status);
    expect(problems).toBe("");
    seen.add(answer.status);
  }

  it.each([
    ["in process, any opportunity", 9000, () => mock, [200, 400, 401, 404, 422]],
    ["over HTTP, one opportunity", 1000, async () => (await door).url, [200, 400, 401, 404, 422]],
  ] as const)(
    "%s: %i answers are documented ones",
    { timeout: 60_000 },
    async (_name, numRuns, target, expected) => {
      const seen = new Set<number>();
      const to = await target();
      await assert(
        asyncProperty(option(wanted, { freq: 50 }), (request) => check(to, request ?? {}, seen)),
        { seed, numRuns },
      );
      // Otherwise the generators would have missed what they are for.
      expect([...seen].sort()).toEqual(expected);
    },
  );
});
