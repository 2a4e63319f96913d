import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export const root: string = dirname(dirname(import.meta.dirname));

const installed = (path: string) => join(root, "node_modules", path);

/** The workspace's commands as files that Node runs: no shell and no PATH is involved. */
export const commands = {
  biome: installed("@biomejs/biome/bin/biome"),
  knip: installed("knip/bin/knip.js"),
  tsc: installed("typescript/bin/tsc"),
  turbo: installed("turbo/bin/turbo"),
  vitest: installed("vitest/vitest.mjs"),
};

const running = new Set<ChildProcess>();

/** Runs a Node script from the root with our own output, and answers its exit status. */
export async function run(
  script: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<number> {
  // A process group of its own: turbo's launcher does not pass signals on to turbo.
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    detached: process.platform !== "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...environment },
  });
  running.add(child);
  const [status] = await once(child, "exit");
  running.delete(child);
  return status ?? 1;
}

/** Ends whatever `run` has going, with everything it started. */
export async function stopRunning(): Promise<void> {
  const children = [...running];
  for (const child of children) signalGroup(child, "SIGTERM");
  await Promise.race([Promise.all(children.map((child) => once(child, "exit"))), delay(1_000)]);
  for (const child of running) signalGroup(child, "SIGKILL");
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // It ended in the meantime.
  }
}
