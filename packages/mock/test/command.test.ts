import { once } from "node:events";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run, start } from "./command-process.ts";
import { addPriority, readBundle } from "./contract.ts";
import { ask, send } from "./request.ts";

const folder = mkdtempSync(join(tmpdir(), "wabotify-mock-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("wabotify-mock", () => {
  it("prints one line when ready and one for each request, and ends within a second with clients connected", async () => {
    const mock = await start("--port", "0");
    expect((await ask(mock.url)).code).toBe(200);
    await ask(mock.url, { body: { paramToUpdate: "amount", amount: "\u001b[2Jx" } });
    await ask(mock.url, { headers: { "content-type": "text/plain", "accept-language": "en" } });
    await send(mock.url, { headers: { "x-mock-fault": "reset" } }).catch(() => {});
    const { hostname, port } = new URL(mock.url);
    const idle = connect(Number(port), hostname);
    await once(idle, "connect");

    const before = performance.now();
    const { code, stdout, stderr } = await mock.end("SIGTERM");
    expect(performance.now() - before).toBeLessThan(1000);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/^The mock listens on http:\/\/127\.0\.0\.1:\d+$/),
      "PUT /api/opportunity 200 amount",
      expect.stringMatching(
        /^PUT \/api\/opportunity 422 amount El valor de amount no es válido: [^\p{Cc}]*$/u,
      ),
      expect.stringMatching(/^PUT \/api\/opportunity 400 The body's type text\/plain will not do/),
      "PUT /api/opportunity --- amount [reset]",
      "",
    ]);
  });

  it("takes state, faults and --quiet, writes the coverage when it ends, and reloads what it watches", async () => {
    const state = file("state.json", [{ id: "o-1", workspaceId: "w-1" }]);
    const coverage = join(folder, "coverage.json");
    const mock = await start(
      ...["--port", "0", "--quiet", "--watch", "--state", state, "--coverage", coverage],
      ...["--latency", "1-2", "--fault-rate", "503=1", "--seed", "1"],
    );
    expect((await ask(mock.url)).code).toBe(503);
    expect((await ask(mock.url, { headers: { "x-mock-fault": "delay=0" } })).code).toBe(200);
    const other = { search: "id=o-2&workspaceId=w-1", headers: { "x-mock-fault": "delay=0" } };
    expect((await ask(mock.url, other)).code).toBe(404);

    writeFileSync(state, "[");
    await mock.printed(/Not reloaded: The state file .*state\.json is no JSON/);
    expect((await ask(mock.url, other)).code).toBe(404);
    renameSync(file("new.json", [{ id: "o-2", workspaceId: "w-1" }]), state);
    await mock.printed(/Reloaded\./);
    expect((await ask(mock.url, other)).code).toBe(200);

    const { code, stdout } = await mock.end("SIGINT");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^The mock listens on \S+\n(Reloaded\.\n)+$/);
    expect(JSON.parse(readFileSync(coverage, "utf8"))).toMatchObject({ rows: expect.any(Array) });
  });

  it("takes another contract, and reloads that too", async () => {
    const bundle = readBundle();
    const contract = file("contract.json", bundle);
    const mock = await start("--port", "0", "--contract", contract, "--watch");
    const priority = { body: { paramToUpdate: "priority", priority: 1 } };
    expect((await ask(mock.url, priority)).code).toBe(400);

    addPriority(bundle);
    writeFileSync(contract, JSON.stringify(bundle));
    await mock.printed(/Reloaded\./);
    expect((await ask(mock.url, priority)).data?.oportunity.priority).toBe(1);
    await mock.end("SIGTERM");
  });

  it("refuses a busy port with one line and status 1", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const { code, stdout, stderr } = await run("--port", String(port));
    taken.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      `wabotify-mock: port ${port} is busy. Give another one with --port, or --port 0 for a free one.\n`,
    );
  });

  it.each<[string, () => string[], RegExp]>([
    [
      "a missing state file",
      () => ["--state", join(folder, "none.json")],
      /state file .*none\.json cannot be read/,
    ],
    ["a state file of no JSON", () => ["--state", file("a.json", "{")], /a\.json is no JSON/],
    ["an entry without id", () => ["--state", file("b.json", [{}])], /entry 1 needs a "id"/],
    ["an unknown option", () => ["--prot", "1"], /Unknown option '--prot'/],
    ["a port that is none", () => ["--port", "http"], /--port http: it must be a whole number/],
    ["a coverage file of no kind", () => ["--coverage", "a.xml"], /must end in \.json, \.md or \.html/],
    ["a fault that is none", () => ["--fault-rate", "boom=1"], /no fault "boom"/],
  ])("refuses %s with one line and status 1", async (_name, args, line) => {
    const { code, stdout, stderr } = await run("--port", "0", ...args());
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  it("explains itself", async () => {
    const { code, stdout } = await run("--help");
    expect(code).toBe(0);
    for (const option of ["--port", "--state", "--latency", "--fault-rate", "--coverage", "--watch"]) {
      expect(stdout).toContain(option);
    }
  });
});
