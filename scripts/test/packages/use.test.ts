import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { runCommand } from "../../lib/run-command.ts";
import { strangerEnvironment } from "../../packages/stranger-environment.ts";

const folder = inject("strangerFolder");
const options = { cwd: folder, env: strangerEnvironment() };

async function startMock(): Promise<string> {
  writeFileSync(join(folder, "state.json"), JSON.stringify([{ id: "o1", workspaceId: "w1" }]));
  const mock = spawn("npx", ["--no-install", "wabotify-mock", "--port", "0", "--state", "state.json"], {
    ...options,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  onTestFinished(() => end(mock));
  for await (const line of createInterface({ input: mock.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("wabotify-mock ended without an address.");
}

async function end(command: ChildProcess): Promise<void> {
  if (command.exitCode !== null || command.pid === undefined) return;
  const ended = once(command, "exit");
  process.kill(-command.pid, "SIGTERM"); // npx and what it started.
  await ended;
}

describe("what a stranger does with the packages", () => {
  it("starts the mock through npx, updates an opportunity, and runs the contract tests against it", async () => {
    const url = await startMock();

    const program = `
      import { createClient } from "@wabotify/client";
      const client = createClient({ baseUrl: ${JSON.stringify(url)}, workspaceId: "w1" });
      const { name } = await client.opportunities.update("o1", { name: "Plan anual" });
      console.log(name);`;
    const updated = await runCommand("node", ["--input-type=module", "--eval", program], options);
    expect(updated.stdout.trim()).toBe("Plan anual");

    const target = ["--base-url", url, "--workspace", "w1", "--opportunity", "o1", "--reporter", "json"];
    const verified = await runCommand("npx", ["--no-install", "wabotify-contract-tests", ...target], options);
    expect(JSON.parse(verified.stdout)).toMatchObject({ counts: { disagrees: 0 } });
  });

  it("tells the errors of one copy of the client with the classes of another in the same program", async () => {
    const installed = join(folder, "node_modules/@wabotify/client");
    const copy = join(folder, "node_modules/second-copy");
    cpSync(installed, copy, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
    writeFileSync(join(copy, "package.json"), JSON.stringify({ ...manifest, name: "second-copy" }));

    const program = `
      import * as first from "@wabotify/client";
      import * as second from "second-copy";
      const notFound = async () => Response.json({ success: false, code: 404, message: "No", errorCode: null }, { status: 404 });
      const client = second.createClient({ baseUrl: "http://127.0.0.1", workspaceId: "w1", maxRetries: 0, fetch: notFound });
      const error = await client.opportunities.update("o1", { name: "Plan" }).catch((error) => error);
      const is = (name) => error instanceof first[name];
      console.log(JSON.stringify({
        copies: first.ApiError !== second.ApiError,
        name: error.name,
        kinds: ["WabotifyError", "ApiError", "NotFoundError", "BadRequestError", "ConnectionError"].filter(is),
      }));`;
    const { stdout } = await runCommand("node", ["--input-type=module", "--eval", program], options);
    expect(JSON.parse(stdout)).toEqual({
      copies: true,
      name: "NotFoundError",
      kinds: ["WabotifyError", "ApiError", "NotFoundError"],
    });
  });
});
