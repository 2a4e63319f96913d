import { EventEmitter, once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { against, run, start } from "./support/command.ts";
import { startFaultyServer } from "./support/faulty-server.ts";

const folder = mkdtempSync(join(tmpdir(), "contract-tests-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("wabotify-contract-tests", () => {
  it("ends with 0 where all agree, having said what it changes", async () => {
    const server = await startFaultyServer();
    const { status, out, err } = await run(against(server.url));
    await server.close();
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+ cases against http:\S+: \d+ agree, 0 disagree, \d+\.\d s\n$/);
    expect(err).toMatch(
      /^This changes name, .* of opportunity opportunity-1 in workspace workspace-1 at http:/,
    );
    expect(err).toMatch(/\.{20}/);
  });

  it("ends with 1 where something disagrees, and shows it", async () => {
    const server = await startFaultyServer(async (_, forward) => ({ ...(await forward()), status: 418 }));
    const { status, out } = await run([...against(server.url), "--filter", "*/security/*/missing"]);
    await server.close();
    expect(status).toBe(1);
    expect(out).toMatch(/expected {2}401\n +got +418\n +contract +#\/components\/responses\/Unauthorized/);
  });

  it("passes its options on", async () => {
    const server = await startFaultyServer();
    const { status, out, err } = await run([
      ...against(server.url),
      ...["--filter", "/name/", "--only-positive", "--seed", "5", "--header", "x-trace: 1"],
      ...["--value", 'description="a"', "--value", 'description="b"'],
      ...["--reporter", "json", "--restore", "--original", 'name="n"', "--concurrency", "2"],
    ]);
    await server.close();
    expect(status).toBe(0);
    const report = JSON.parse(out);
    const idsOfCases: string[] = report.results.map(({ id }: { id: string }) => id);
    expect(idsOfCases.every((id) => id.includes("/name/"))).toBe(true);
    expect(report.restoration).toMatchObject({ restored: expect.arrayContaining(["name"]), failed: [] });
    expect(server.received.every(({ headers }) => headers["x-trace"] === "1")).toBe(true);
    expect(err).toContain("put back at the end");
    expect(out).toContain("seed 5");
  });

  it("allows what a profile file names", async () => {
    const server = await startFaultyServer(async (_, forward) => {
      const reply = await forward();
      return { ...reply, status: 403, body: reply.body.replace("401", "403") };
    });
    const profile = join(folder, "profile.json");
    const deviations = [{ cases: "*/security/*", check: "status", got: "403", reason: "they say 403" }];
    writeFileSync(profile, JSON.stringify({ name: "theirs", deviations }));
    const { status, out } = await run([
      ...against(server.url),
      "--filter",
      "*/security/*",
      "--profile",
      profile,
    ]);
    await server.close();
    expect(status).toBe(0);
    expect(out).toContain("4 × they say 403");
  });

  it("fails a dead answer within its time and goes on", async () => {
    const server = await startFaultyServer(async (_, forward) => {
      const reply = await forward();
      return reply.status === 404 ? "silence" : reply;
    });
    const { status, out } = await run([...against(server.url), "--timeout", "800", "--filter", "e"]);
    await server.close();
    expect(status).toBe(1);
    expect(out).toContain("got       no answer within 800 ms");
    expect(out).toMatch(/[1-9]\d\d agree/);
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "restores on %s and ends with 2, without a report",
    async (signal) => {
      const hanging = new EventEmitter();
      const hangs = once(hanging, "hangs");
      let isFirst = true;
      const server = await startFaultyServer(
        async ({ body }, forward) => {
          if (!isFirst || !body.includes('"amount"')) return forward();
          isFirst = false;
          hanging.emit("hangs");
          return "silence";
        },
        { name: "first name" },
      );
      const output = join(folder, `interrupted-${signal}.json`);
      const { child, ended } = start([
        ...against(server.url),
        "--restore",
        "--reporter",
        "json",
        "--output",
        output,
      ]);
      await hangs;
      child.kill(signal);
      const { status, err } = await ended;
      const last = server.received.filter(({ body }) => body.includes('"name"')).at(-1);
      await server.close();
      expect(status).toBe(2);
      expect(err).toMatch(/Interrupted after \d+ of \d+ cases\.\nRestored to the first seen value: .*name/);
      expect(JSON.parse(last?.body ?? "")).toMatchObject({ name: "first name" });
      expect(readdirSync(folder).filter((file) => file.startsWith(`interrupted-${signal}`))).toEqual([]);
    },
  );

  it("gives the values to put back by hand where the server is gone when it is interrupted", async () => {
    const hanging = new EventEmitter();
    const hangs = once(hanging, "hangs");
    let isGone = false;
    const server = await startFaultyServer(
      async ({ body }, forward) => {
        isGone ||= body.includes('"amount"');
        if (!isGone) return forward();
        hanging.emit("hangs");
        return "silence";
      },
      { name: "first name" },
    );
    const { child, ended } = start([...against(server.url), "--restore"]);
    await hangs;
    child.kill("SIGINT");
    const { status, err } = await ended;
    await server.close();
    expect(status).toBe(2);
    expect(err).toMatch(/NOT restored: name, which was "first name", because interrupted\./);
  });

  it("ends when it is interrupted while it restores, too", async () => {
    const hanging = new EventEmitter();
    const restoring = once(hanging, "restoring");
    const server = await startFaultyServer(
      async ({ body }, forward) => {
        if (!body.includes("first name")) return forward();
        hanging.emit("restoring");
        return "silence";
      },
      { name: "first name" },
    );
    const { child, ended } = start([
      ...against(server.url),
      "--restore",
      "--only-positive",
      "--timeout",
      "60000",
    ]);
    await restoring;
    child.kill("SIGINT");
    const { status, err } = await ended;
    await server.close();
    expect(status).toBe(2);
    expect(err).toMatch(/NOT restored: name, which was "first name"/);
  });

  it("writes the report whole, over what was there", async () => {
    const server = await startFaultyServer();
    const output = join(folder, "report.xml");
    writeFileSync(output, "old");
    const args = [
      ...against(server.url),
      "--filter",
      "*/security/*",
      "--reporter",
      "junit",
      "--output",
      output,
    ];
    const { status, out, err } = await run(args);
    await server.close();
    expect(status).toBe(0);
    expect(out).toBe("");
    expect(err).toMatch(/4 agree/);
    expect(readFileSync(output, "utf8")).toMatch(/^<\?xml[\s\S]*<\/testsuites>\n$/);
    expect(readdirSync(folder).filter((file) => file.includes("draft"))).toEqual([]);
  });

  it("prints its help and its version", async () => {
    expect(await run(["--help"])).toMatchObject({ status: 0, err: "" });
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
