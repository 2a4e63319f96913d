import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { contractFile } from "./contract.ts";

const manifest = fileURLToPath(import.meta.resolve("@stoplight/prism-cli/package.json"));
const command = join(dirname(manifest), "dist/index.js");

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
