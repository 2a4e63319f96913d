import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { contractFile } from "./contract.ts";

const { resolve } = createRequire(import.meta.url);
const command = join(dirname(resolve("@stoplight/prism-cli/package.json")), "dist/index.js");

/** `prism proxy --errors` before a server: it turns what breaks the contract into a 500 of its own. */
export async function startProxy(upstream: string): Promise<{ url: string; close(): Promise<void> }> {
  const proxy = spawn(
    process.execPath,
    [command, "proxy", contractFile, upstream, "--errors", "--port", "0", "--no-multiprocess"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = once(proxy, "exit");
  let log = "";
  const url = await new Promise<string>((found, failed) => {
    proxy.stdout.setEncoding("utf8").on("data", (text) => {
      log += text;
      const address = /listening on (http:\/\/\S+)/.exec(log)?.[1];
      if (address !== undefined) found(address);
    });
    proxy.stderr.resume();
    void ended.then(([code]) => failed(new Error(`prism proxy ended with ${code}:\n${log}`)));
  });
  return {
    url,
    async close() {
      proxy.kill("SIGKILL");
      await ended;
    },
  };
}
