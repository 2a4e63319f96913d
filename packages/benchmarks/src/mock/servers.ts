import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { peerPath } from "../harness/peers.ts";
import { contractFile } from "./contract.ts";

/** A server that runs in a process of its own. */
export interface Server {
  name: string;
  /** What Node gets. @throws when it is not installed. */
  args(port: number): string[];
}

export const OURS = "wabotify-mock --quiet";
export const PRISM = "prism mock -v silent";

export const servers: readonly Server[] = [
  { name: OURS, args: (port) => [ourCommand(), "--port", String(port), "--quiet"] },
  { name: "wabotify-mock", args: (port) => [ourCommand(), "--port", String(port)] },
  { name: PRISM, args: (port) => [...prismMock(port), "-v", "silent"] },
  { name: "prism mock", args: prismMock },
  { name: "Scalar mock server", args: (port) => [program("scalar"), String(port)] },
  { name: "openapi-backend on node:http", args: (port) => [program("openapi-backend"), String(port)] },
  { name: "node:http, a fixed answer", args: (port) => [program("bare"), String(port)] },
];

function ourCommand(): string {
  const manifest = fileURLToPath(import.meta.resolve("@wabotify/mock/package.json"));
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: Record<string, string> };
  return join(dirname(manifest), bin["wabotify-mock"] ?? "");
}

function prismMock(port: number): string[] {
  const command = join(dirname(peerPath("@stoplight/prism-cli/package.json")), "dist/index.js");
  // Without the last, NODE_ENV=production makes it fork and crash.
  return [command, "mock", contractFile, "--port", String(port), "--no-multiprocess"];
}

function program(name: string): string {
  return join(import.meta.dirname, "programs", `${name}.ts`);
}
