import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ids } from "./faulty-server.ts";

const command = join(import.meta.dirname, "../../src/command.ts");

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Starts the command as a process of its own. */
export function start(args: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  // Dozens of processes load the same modules.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "contract-tests-compiled") };
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"], env });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[status], out, err]) => ({ status, out, err }),
  );
  return { child, ended };
}

export function run(args: string[]): Promise<Ended> {
  return start(args).ended;
}

/** The arguments that every run needs. */
export function against(url: string): string[] {
  return ["--base-url", url, "--workspace", ids.workspace, "--opportunity", ids.opportunity];
}
