import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { bundledContract } from "./support/contract.ts";
import { ids, startFaultyServer } from "./support/faulty-server.ts";

const command = join(import.meta.dirname, "../src/command.ts");
const folder = mkdtempSync(join(tmpdir(), "contract-tests-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  status: number | null;
  out: string;
  err: string;
}

function start(args: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  // Dozens of processes load the same modules.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") };
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"], env });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[status], out, err]) => ({ status, out, err }),
  );
  return { child, ended };
}

const run = (args: string[]) => start(args).ended;
const against = (url: string) => [
  "--base-url",
  url,
  "--workspace",
  ids.workspace,
  "--opportunity",
  ids.opportunity,
];

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
    const { status, out } = await run([...against(server.url), "--timeout", "400", "--filter", "e"]);
    await server.close();
    expect(status).toBe(1);
    expect(out).toContain("got       no answer within 400 ms");
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
    expect(err).toMatch(/NOT restored: name, which was "first name", because no answer within \d+ ms\./);
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

/** A port where nothing listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const nowhere = `http://127.0.0.1:${await closedPort()}`;

describe("ends with 2 and one line", () => {
  const invalid = join(folder, "invalid.json");
  const notJson = join(folder, "not.json");
  const noResponses = join(folder, "no-responses.json");
  writeFileSync(invalid, "{}");
  writeFileSync(notJson, "openapi: 3.1.0");
  writeFileSync(noResponses, JSON.stringify({ openapi: "3.1.0", paths: { "/a": { get: {} } } }));

  // Should the refusal ever be broken, nothing reaches production from here.
  const elsewhere = join(folder, "elsewhere.json");
  writeFileSync(
    elsewhere,
    JSON.stringify({ ...bundledContract(), servers: [{ url: "https://production.invalid" }] }),
  );

  it.each<[string, string[], RegExp]>([
    ["no arguments", [], /^--base-url is missing\. See wabotify-contract-tests --help\.$/],
    ["an unknown argument", ["--base-uri", "x"], /Unknown option '--base-uri'/],
    ["a stray word", ["x"], /Unexpected argument 'x'/],
    [
      "an unknown reporter",
      [...against(nowhere), "--reporter", "pdf"],
      /no reporter "pdf"; there are console, junit/,
    ],
    [
      "no number",
      [...against(nowhere), "--timeout", "soon"],
      /--timeout has to be a whole number .* not "soon"/,
    ],
    ["no concurrency", [...against(nowhere), "--concurrency", "0"], /--concurrency has to be/],
    [
      "a header without a name",
      [...against(nowhere), "--header", ":secret"],
      /--header has to be "name: value"/,
    ],
    ["an original that is no JSON", [...against(nowhere), "--restore", "--original", "name=x"], /is no JSON/],
    ["an original without --restore", [...against(nowhere), "--original", "name=1"], /only means something/],
    ["filters that leave nothing", [...against(nowhere), "--filter", "nothing such"], /leave no case/],
    ["no URL", against("localhost"), /"localhost" is no http or https URL/],
    [
      "production",
      [...against("https://production.invalid"), "--contract", elsewhere],
      /production server .*--allow-production/,
    ],
    ["a port that refuses", against(nowhere), /^http:\/\/127\.0\.0\.1:\d+ cannot be reached: .*ECONNREFUSED/],
    ["an unknown host", against("http://no-such-host.invalid"), /cannot be reached: .*(ENOTFOUND|EAI_AGAIN)/],
    [
      "a contract that is not there",
      [...against(nowhere), "--contract", "none.json"],
      /contract none\.json cannot be read/,
    ],
    ["a contract that is no JSON", [...against(nowhere), "--contract", notJson], /not\.json is no JSON/],
    ["a contract that is none", [...against(nowhere), "--contract", invalid], /it is no OpenAPI document/],
    [
      "an operation without responses",
      [...against(nowhere), "--contract", noResponses],
      /documents no response/,
    ],
    [
      "an output in no folder",
      [...against(nowhere), "--output", join(folder, "no/x")],
      /no\/x cannot be written: ENOENT/,
    ],
    [
      "an output that is a folder",
      [...against(nowhere), "--output", folder],
      /cannot be written: it is a folder/,
    ],
    [
      "a profile that is not there",
      [...against(nowhere), "--profile", "none.json"],
      /profile none\.json cannot be read/,
    ],
    ["a profile that is none", [...against(nowhere), "--profile", invalid], /needs a "name" and a list/],
  ])("%s", async (_, args, message) => {
    const { status, out, err } = await run(args);
    expect(err.trimEnd()).toMatch(message);
    expect(err.trimEnd()).not.toContain("\n");
    expect(out).toBe("");
    expect(status).toBe(2);
  });

  it("a server that speaks no TLS, and one that never answers", async () => {
    const plain = createServer(() => {}).listen(0, "127.0.0.1");
    await once(plain, "listening");
    const { port } = plain.address() as AddressInfo;
    const output = join(folder, "unreachable.txt");
    const [tls, silent] = await Promise.all([
      run([...against(`https://127.0.0.1:${port}`), "--output", output]),
      run([...against(`http://127.0.0.1:${port}`), "--timeout", "100", "--output", output]),
    ]);
    plain.closeAllConnections();
    plain.close();
    expect(tls).toMatchObject({ status: 2, err: expect.stringMatching(/cannot be reached: .*SSL/) });
    expect(silent).toMatchObject({ status: 2, err: expect.stringContaining("no answer within 100 ms") });
    expect(readdirSync(folder).filter((file) => file.startsWith("unreachable"))).toEqual([]);
  });
});
