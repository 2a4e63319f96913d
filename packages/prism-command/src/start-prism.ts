import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const command = join(dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist/index.js");
const bundledContract = fileURLToPath(import.meta.resolve("@wabotify/contract/openapi.json"));

export interface PrismOptions {
  /** The OpenAPI document to mock. @default the bundled contract */
  contract?: string;
  /** 0 picks a free one. @default 0 */
  port?: number;
  /** @default "127.0.0.1" */
  host?: string;
  /** Gets Prism's own log, a piece at a time. */
  onLog?: (text: string) => void;
}

export interface PrismProcess {
  /** Where it listens, without a trailing slash. */
  url: string;
  /** Settles when the process has ended, by itself or by `close`. */
  ended: Promise<void>;
  /** Stops the process and waits for its end. */
  close(): Promise<void>;
}

/**
 * Starts `prism mock` and waits until it says that it listens.
 *
 * @throws {Error} with Prism's own words when it cannot start; `code` is `"EADDRINUSE"` when the port is taken.
 */
export async function startPrism(options: PrismOptions = {}): Promise<PrismProcess> {
  const { contract = bundledContract, port = 0, host = "127.0.0.1", onLog } = options;
  const prism = spawn(
    process.execPath,
    // With NODE_ENV=production Prism would fork and crash.
    [command, "mock", contract, "--host", host, "--port", String(port), "--no-multiprocess"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = once(prism, "exit").then(() => undefined);
  const killWithUs = () => prism.kill("SIGKILL");
  process.once("exit", killWithUs);
  void ended.then(() => process.off("exit", killWithUs));

  const url = await listening(prism, onLog);
  return {
    url,
    ended,
    async close() {
      prism.kill("SIGKILL"); // It holds nothing worth a farewell, and on SIGTERM it waits for open connections.
      await ended;
    },
  };
}

function listening(prism: ChildProcess, onLog: PrismOptions["onLog"]): Promise<string> {
  return new Promise((resolveUrl, reject) => {
    let log = "";
    const read = (text: string) => {
      onLog?.(text);
      log += text;
      const url = /listening on (http:\/\/\S+)/.exec(log)?.[1];
      if (url === undefined) return;
      // From here on the log is only passed on: it would grow with each request.
      for (const stream of [prism.stdout, prism.stderr])
        stream?.off("data", read).on("data", onLog ?? (() => {}));
      resolveUrl(url);
    };
    for (const stream of [prism.stdout, prism.stderr]) stream?.setEncoding("utf8").on("data", read);
    prism.once("error", reject);
    prism.once("close", (status) => {
      const code = log.includes("EADDRINUSE") ? "EADDRINUSE" : "PRISM_ENDED";
      reject(
        Object.assign(new Error(`prism mock ended with status ${status} before it listened.\n${log}`), {
          code,
        }),
      );
    });
  });
}
