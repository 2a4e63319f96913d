import { describe, expect, it } from "vitest";
import {
  type ChangePlan,
  deriveCases,
  type Fetch,
  filterCases,
  type Profile,
  readContract,
  type VerifyOptions,
  verify,
} from "../src/index.ts";
import { ids, startFaultyServer } from "./support/faulty-server.ts";

const cases = deriveCases(readContract());
const one = filterCases(cases, { filters: ["*/security/*/missing"] });
const answering = (status: number, body = "{}"): VerifyOptions => ({
  ...ids,
  fetch: async () => new Response(body, { status, headers: { "content-type": "application/json" } }),
});

describe("verify", () => {
  it("reports an answer that never comes, for a fetch that does not listen to its signal too", async () => {
    const { results } = await verify(one, { ...ids, fetch: () => new Promise(() => {}), timeoutMs: 20 });
    expect(results[0]).toMatchObject({
      outcome: "disagrees",
      answer: undefined,
      disagreements: [{ check: "answer", got: "no answer within 20 ms" }],
    });
  });

  it("does not follow a redirect: it could lead the change anywhere", async () => {
    let elsewhere = 0;
    const server = await startFaultyServer(async ({ url }) => {
      if (url.startsWith("/elsewhere")) elsewhere++;
      return { status: 307, headers: { location: "/elsewhere" }, body: "" };
    });
    const { results } = await verify(one, { baseUrl: server.url, ...ids });
    await server.close();
    expect(elsewhere).toBe(0);
    expect(results[0]?.disagreements).toMatchObject([{ check: "status", expected: "401", got: "307" }]);
  });

  it("keeps the order of the cases and calls back for each", async () => {
    const seen: string[] = [];
    const { results } = await verify(cases, {
      ...answering(500),
      concurrency: 8,
      onResult: (result) => seen.push(result.case.id),
    });
    expect(results.map((result) => result.case.id)).toEqual(cases.map(({ id }) => id));
    expect(seen.sort()).toEqual(cases.map(({ id }) => id).sort());
  });

  it("runs no more than so many at a time", async () => {
    let running = 0;
    let most = 0;
    const fetch: VerifyOptions["fetch"] = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return new Response("", { status: 500 });
    };
    await verify(cases, { ...ids, fetch, concurrency: 3 });
    expect(most).toBe(3);
  });

  it("sends the target's own headers, and keeps their values out of the request that is shown", async () => {
    const server = await startFaultyServer();
    const { results } = await verify(one, {
      baseUrl: server.url,
      ...ids,
      headers: { authorization: "secret" },
    });
    await server.close();
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(["secret"]);
    expect(JSON.stringify(results)).not.toContain("secret");
  });

  it("says what it is going to change before anything is sent", async () => {
    let plan: ChangePlan | undefined;
    let sent = 0;
    await verify(cases, {
      ...ids,
      fetch: async () => {
        sent++;
        return new Response("", { status: 500 });
      },
      onChanges: (given) => {
        expect(sent).toBe(0);
        plan = given;
      },
    });
    expect(plan).toMatchObject({ ...ids, fields: expect.arrayContaining(["name", "expirationDate"]) });
  });

  it("says nothing of changes when only refusals are run", async () => {
    let announced = false;
    await verify(one, { ...answering(401), onChanges: () => (announced = true) });
    expect(announced).toBe(false);
  });

  it("does not blame the next change for what a wrongly accepted one has changed", async () => {
    const server = await startFaultyServer(async (received, forward) => {
      const reply = await forward();
      const isRefused = reply.status === 422 && received.body.includes('"name"');
      return isRefused ? forward({ body: '{"paramToUpdate":"name","name":"accepted"}' }) : reply;
    });
    const { results } = await verify(cases, { baseUrl: server.url, ...ids });
    await server.close();
    const checks = results.flatMap(({ disagreements }) => disagreements.map(({ check }) => check));
    expect(new Set(checks)).toEqual(new Set(["status"]));
  });

  it("stops at the signal and says how many were not run", async () => {
    const ending = new AbortController();
    const report = await verify(cases, {
      ...answering(500),
      signal: ending.signal,
      onResult: () => ending.abort(),
    });
    expect(report.counts.notRun).toBe(cases.length - 1);
  });
});

describe("profile", () => {
  const allowing = (deviation: Partial<Profile["deviations"][number]>): Profile => ({
    name: "test",
    deviations: [{ cases: "*/security/*", check: "status", reason: "it is known", ...deviation }],
  });
  const outcomeWith = async (deviation: Partial<Profile["deviations"][number]>) => {
    const body = JSON.stringify({ success: false, code: 422, errorCode: null, message: "" });
    const report = await verify(one, { ...answering(422, body), profile: allowing(deviation) });
    return [report.results[0]?.outcome, report.unusedDeviations];
  };

  it("allows what it names and lists it", async () => {
    expect(await outcomeWith({})).toEqual(["deviates", []]);
    expect(await outcomeWith({ expected: "401", got: "422" })).toEqual(["deviates", []]);
  });

  it.each([{ cases: "*/body/*" }, { check: "schema" }, { got: "400" }, { expected: "400" }] as const)(
    "does not allow what it does not name: %o",
    async (deviation) => {
      expect(await outcomeWith(deviation)).toEqual(["disagrees", ["it is known"]]);
    },
  );

  it("still wants the body to be that of the status that came", async () => {
    const report = await verify(one, { ...answering(422, "{}"), profile: allowing({}) });
    expect(report.results[0]).toMatchObject({ outcome: "disagrees", deviations: [{ got: "422" }] });
  });
});

/** Should the refusal ever be broken, nothing reaches production from here. */
const unused: Fetch = () => Promise.reject(new Error("nothing may be sent"));

describe("a target that is refused", () => {
  it.each([
    ["production", { baseUrl: "https://api.wabotify.com", fetch: unused }, /production server/],
    [
      "production by another name",
      { baseUrl: "http://API.wabotify.com.:8443/x", fetch: unused },
      /production server/,
    ],
    ["no URL", { baseUrl: "localhost" }, /no http or https URL/],
    ["another scheme", { baseUrl: "ftp://localhost" }, /no http or https URL/],
    [
      "a password in the URL",
      { baseUrl: "http://ana:secret@localhost" },
      /^(?!.*secret).*in a header instead/,
    ],
    ["a query in the URL", { baseUrl: "http://localhost/?a=b" }, /ends in a query/],
    ["neither URL nor fetch", {}, /neither a baseUrl nor a fetch/],
    ["an empty workspace", { baseUrl: "http://localhost", workspace: " " }, /The workspace is empty/],
    [
      "an unknown opportunity that is known",
      { baseUrl: "http://localhost", unknownOpportunity: ids.opportunity },
      /is the opportunity itself/,
    ],
    [
      "a header of the cases' own",
      { baseUrl: "http://localhost", headers: { "X-Workspace-Id": "w" } },
      /X-Workspace-Id is set by the cases/,
    ],
    ["a header that is none", { baseUrl: "http://localhost", headers: { "a b": "c" } }, /no valid header/],
  ])("%s", async (_, target, message) => {
    await expect(verify(cases, { ...ids, ...target })).rejects.toThrow(message);
  });

  it("production is not refused where it is allowed", async () => {
    const baseUrl = "https://api.wabotify.com";
    const report = await verify(one, { ...answering(401), baseUrl, allowProduction: true });
    expect(report.target.baseUrl).toBe(baseUrl);
  });

  it("there is no case to run", async () => {
    await expect(verify([], answering(200))).rejects.toMatchObject({ name: "CannotRunError" });
  });
});
