import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { bundle } from "./bundle.ts";
import { LONGEST_RUN_MS, type Results, type Runtime } from "./runtime.ts";

const VERSION = "1.20261117.1";

/** Cloudflare's runtime of workers. */
export const workerd: Runtime = {
  name: `workerd ${VERSION}`,
  install: { "@cloudflare/workerd-linux-64": VERSION },
  async run({ folder, servers }) {
    const worker = basename(await bundle(folder, "worker.js"));
    writeFileSync(join(folder, "workerd.capnp"), configuration(worker));
    const binary = join(folder, "node_modules/@cloudflare/workerd-linux-64/bin/workerd");
    const child = spawn(
      binary,
      ["serve", "workerd.capnp", "--socket-addr=http=127.0.0.1:0", "--control-fd=3"],
      {
        cwd: folder,
        stdio: ["ignore", "inherit", "inherit", "pipe"],
        timeout: LONGEST_RUN_MS,
      },
    );
    const ended = once(child, "exit");
    try {
      const port = await Promise.race([listeningPort(child.stdio[3] as Readable), ended.then(failed)]);
      const answer = await fetch(`http://127.0.0.1:${port}`, {
        method: "POST",
        body: JSON.stringify(servers),
      });
      return (await answer.json()) as Results;
    } finally {
      child.kill();
      await ended;
    }
  },
};

/** workerd says on its control channel where it listens. */
async function listeningPort(control: Readable): Promise<number> {
  for await (const line of createInterface({ input: control })) {
    const message: { event: string; port?: number } = JSON.parse(line);
    if (message.event === "listen" && message.port !== undefined) return message.port;
  }
  throw new Error("workerd ended without listening.");
}

function failed(): never {
  throw new Error("workerd ended before it listened; its messages are above.");
}

function configuration(worker: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "${worker}")],
      compatibilityDate = "2026-01-01",
    )),
    (name = "internet", network = (allow = ["local", "private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}
