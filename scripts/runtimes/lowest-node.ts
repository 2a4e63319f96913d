import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { runCommand } from "../lib/run-command.ts";
import { strangerEnvironment } from "../packages/stranger-environment.ts";
import { LONGEST_RUN_MS, type Results } from "./runtime.ts";

/** The lowest Node that the packages' `engines` promise. */
export const LOWEST_NODE = "20.19.0";

/** Runs the installed commands on the lowest Node: the mock, and the contract tests against it. */
export async function runOnLowestNode(folder: string): Promise<Results> {
  const node = join(folder, `node_modules/node-${LOWEST_NODE}/bin/node`);
  const options = { cwd: folder, env: strangerEnvironment(), timeoutMs: LONGEST_RUN_MS };
  const command = (name: string) => `node_modules/@wabotify/${name}/dist/command.js`;
  writeFileSync(join(folder, "state.json"), JSON.stringify([{ id: "o1", workspaceId: "w1" }]));

  const mock = spawn(node, [command("mock"), "--port", "0", "--state", "state.json"], {
    cwd: folder,
    env: options.env,
    timeout: LONGEST_RUN_MS,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(mock, "exit");
  try {
    for await (const line of createInterface({ input: mock.stdout })) {
      const url = /http:\/\/\S+/.exec(line)?.[0];
      if (url === undefined) continue;
      const target = ["--base-url", url, "--workspace", "w1", "--opportunity", "o1", "--reporter", "json"];
      await runCommand(node, [command("contract-tests"), ...target], options);
      return { "wabotify-mock and wabotify-contract-tests": "passed" };
    }
    return { "wabotify-mock": "It ended before it listened; its messages are above." };
  } catch (error) {
    return { "wabotify-contract-tests": (error as Error).message };
  } finally {
    mock.kill();
    await ended;
  }
}
