import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { SampleRequest } from "../sample-requests.ts";
import { type Usage, usageReport } from "./usage-report.ts";

export interface ServerProcess {
  port: number;
  /** From the start of the process to its first answer. */
  firstAnswerMs: number;
  usage(): Promise<Usage>;
  end(): Promise<void>;
}

const START_LIMIT_MS = 30_000;

/**
 * Starts a server in a process of its own and waits for its first answer. What it prints goes nowhere.
 *
 * @param args What Node gets, for the port.
 * @throws {Error} with the last that it said, when it ends instead.
 */
export async function startServer(
  args: (port: number) => string[],
  first: SampleRequest,
): Promise<ServerProcess> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", usageReport, ...args(port)], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const ended = once(child, "exit");
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-2000);
  });

  async function end(): Promise<void> {
    // Asked first, as whoever stops a server does: Node then keeps what it has compiled, where it was told to.
    child.kill("SIGTERM");
    const impatience = setTimeout(killWithUs, 2000);
    await ended;
    clearTimeout(impatience);
    process.off("exit", killWithUs);
  }

  try {
    while (!(await answers(port, first))) {
      if (child.exitCode !== null) throw new Error(`ends at its start: ${said.trim()}`);
      if (performance.now() - start > START_LIMIT_MS) throw new Error("does not answer");
      await wait(4);
    }
  } catch (error) {
    await end();
    throw error;
  }
  return {
    port,
    firstAnswerMs: performance.now() - start,
    async usage() {
      child.send({});
      const [usage] = await once(child, "message");
      return usage;
    },
    end,
  };
}

async function answers(port: number, { method, target, headers, body }: SampleRequest): Promise<boolean> {
  try {
    // One that is kept open would find the next server's port closed.
    const connection = { connection: "close" };
    const response = await fetch(`http://127.0.0.1:${port}${target}`, {
      method,
      headers: { ...headers, ...connection },
      body,
    });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
