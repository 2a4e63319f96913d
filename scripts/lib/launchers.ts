import { execFileSync } from "node:child_process";

const LAUNCHER = /\b(?:npm|npx|pnpm)\b|^(?:\S*\/)?sh -c\b/;
const CHECK_EVERY_MS = 500;

/**
 * Calls back once one of the processes that a script runs under (a shell, pnpm, npx) has ended. They do not pass a
 * SIGTERM on, so what they started would go on without them.
 */
export function whenLauncherEnds(callback: () => void): void {
  const launchers = findLaunchers(process.ppid);
  if (launchers.length === 0) return;
  const timer = setInterval(() => {
    if (launchers.every(isAlive)) return;
    clearInterval(timer);
    callback();
  }, CHECK_EVERY_MS);
  timer.unref();
}

/** The nearest ancestors that are launchers, as far as they go without a gap. */
function findLaunchers(pid: number): number[] {
  try {
    const line = execFileSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" });
    const [, parent, command = ""] = /^\s*(\d+)\s+(.*)/.exec(line) ?? [];
    return LAUNCHER.test(command) ? [pid, ...findLaunchers(Number(parent))] : [];
  } catch {
    return []; // There is no ps on Windows, nor in the smallest containers.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
