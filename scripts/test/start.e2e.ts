import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { root } from "../lib/run.ts";

class Start {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  output = "";

  constructor(args: string[], environment: Record<string, string> = {}) {
    this.process = spawn(process.execPath, ["scripts/start.ts", ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, MOCK_PORT: "0", DOCS_PORT: "0", ...environment },
    });
    onTestFinished(() => void this.process.kill("SIGKILL"));
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        this.output += text;
      });
    }
  }

  /** The exit status, once all output is in. */
  async ended(): Promise<number | null> {
    const [status] = await once(this.process, "close");
    return status;
  }

  async printed(text: string): Promise<void> {
    while (!this.output.includes(text)) await once(this.process.stdout, "data");
  }

  address(name: string): string {
    return new RegExp(`^${name} +(http://\\S+)$`, "m").exec(this.output)?.[1] ?? "";
  }
}

describe("pnpm start", () => {
  it("--once updates one field, then two, prints what happened and both addresses, and ends with 0", async () => {
    const start = new Start(["--once"]);
    expect(await start.ended(), start.output).toBe(0);
    const requests = start.output.match(/^PUT \/api\/opportunity\?.* → 200 OK$/gm);
    expect(requests).toHaveLength(3);
    expect(start.output).toMatch(/name: 'Plan anual para Acme'/);
    expect(start.output).toMatch(/amount: 1800\.5[\s\S]*stageId: 'stage-2'/);
    expect(start.address("Mock")).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(start.address("Docs")).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("serves both until it is interrupted, and leaves nothing behind", async () => {
    const start = new Start([]);
    await start.printed("until Ctrl-C");
    const addresses = [start.address("Mock"), start.address("Docs")];
    for (const address of addresses) await (await fetch(address)).arrayBuffer();

    start.process.kill("SIGINT");
    expect(await start.ended()).toBe(0);
    for (const address of addresses) await expect(fetch(address)).rejects.toThrow();
  });

  it.each(["MOCK_PORT", "DOCS_PORT"])("says in one line that the port of %s is busy", async (variable) => {
    const neighbour = createServer().listen(0, "127.0.0.1");
    await once(neighbour, "listening");
    onTestFinished(() => void neighbour.close());
    const { port } = neighbour.address() as AddressInfo;

    const start = new Start(["--once"], { [variable]: String(port) });
    expect(await start.ended()).toBe(1);
    expect(start.output).toMatch(new RegExp(`^Port ${port} is busy\\. Set ${variable} to .*$`, "m"));
    expect(start.output).not.toMatch(/^ +at /m);
  });

  it("names the variable that holds no port, and starts nothing", async () => {
    const start = new Start(["--once"], { MOCK_PORT: "many" });
    expect(await start.ended()).toBe(1);
    expect(start.output).toBe('MOCK_PORT is "many"; it must be a port from 0 to 65535.\n');
  });
});
