import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { against, run } from "./support/command.ts";
import { bundledContract } from "./support/contract.ts";

const folder = mkdtempSync(join(tmpdir(), "contract-tests-errors-"));
afterAll(() => rmSync(folder, { recursive: true }));

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
