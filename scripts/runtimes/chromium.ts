import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { runCommand } from "../lib/run-command.ts";
import { bundle } from "./bundle.ts";
import { LONGEST_RUN_MS, type Results, type Runtime, type Servers } from "./runtime.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The browser of the machine: it is not on npm. */
export const chromium: Runtime = {
  name: "Chromium",
  install: {},
  isThere: () => browser() !== undefined,
  version: async () => {
    const { stdout } = await runCommand(needBrowser(), ["--version"], { cwd: "/" });
    return /\d+/.exec(stdout)?.[0] ?? "";
  },
  async run({ folder, servers }) {
    const script = readFileSync(await bundle(folder, "page.js"), "utf8");
    const page = await servePage(script, servers);
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"];
    const child = spawn(needBrowser(), [...flags, `--user-data-dir=${join(folder, "chromium")}`, page.url], {
      stdio: "ignore",
      timeout: LONGEST_RUN_MS,
    });
    const ended = once(child, "exit");
    try {
      return await Promise.race([page.results, ended.then(failed)]);
    } finally {
      child.kill("SIGKILL");
      await ended;
      page.server.closeAllConnections();
      page.server.close();
    }
  },
};

interface Page {
  url: string;
  server: Server;
  /** What the page posts back when it is done. */
  results: Promise<Results>;
}

async function servePage(script: string, servers: Servers): Promise<Page> {
  let resolve: (results: Results) => void = () => {};
  const results = new Promise<Results>((resolveResults) => {
    resolve = resolveResults;
  });
  const answers: Record<string, (request: IncomingMessage) => Promise<[type: string, body: string]>> = {
    "/": async () => ["text/html", '<!doctype html><script type="module" src="/page.js"></script>'],
    "/page.js": async () => ["text/javascript", script],
    "/servers": async () => ["application/json", JSON.stringify(servers)],
    "/results": async (request) => {
      resolve(JSON.parse(await text(request)));
      return ["text/plain", ""];
    },
  };
  const server = createServer(async (request, response) => {
    const [type, body] = (await answers[request.url ?? ""]?.(request)) ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": type }).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server, results };
}

function browser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function needBrowser(): string {
  const found = browser();
  if (found === undefined) throw new Error(`No browser is on PATH; its names are ${NAMES.join(", ")}.`);
  return found;
}

function failed(): never {
  throw new Error("The browser ended before the page was done.");
}
