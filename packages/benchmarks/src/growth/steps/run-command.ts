import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface CommandOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** It is ended then. */
  limitMs: number;
  /** It is told to end as soon as its output holds this; otherwise it has to end by itself. */
  until?: string;
}

export interface CommandCost {
  /** Of the command and all that it started and waited for; wall time where the system does not tell. */
  cpuMs: number;
  stdout: string;
}

/**
 * Runs a Node program in a process of its own. Only one at a time: what children have cost is counted for all together.
 *
 * @throws {Error} with what it printed, when it fails; or saying that it was stopped.
 */
export async function runCommand(
  args: string[],
  { cwd, env, limitMs, until }: CommandOptions,
): Promise<CommandCost> {
  const cpuBefore = cpuOfChildren();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { status, stdout, stderr, isLate } = await ended(child, limitMs, until);
  if (isLate) throw new Error(`stopped after ${limitMs / 1000} s`);
  if (status !== 0) throw new Error(lastWords(stderr || stdout) || `ended with ${status}`);
  const cpuAfter = cpuOfChildren();
  const isCounted = cpuBefore !== undefined && cpuAfter !== undefined;
  return { cpuMs: isCounted ? cpuAfter - cpuBefore : performance.now() - start, stdout };
}

interface End {
  status: number | null;
  stdout: string;
  stderr: string;
  isLate: boolean;
}

function ended(child: ChildProcess, limitMs: number, until: string | undefined): Promise<End> {
  return new Promise((resolve, reject) => {
    const output = { stdout: "", stderr: "" };
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, limitMs);
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream]?.setEncoding("utf8").on("data", (text: string) => {
        const isFirst = until !== undefined && !output[stream].includes(until);
        output[stream] += text;
        if (isFirst && output[stream].includes(until)) child.kill("SIGTERM");
      });
    }
    child.on("error", reject);
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve({ status, ...output, isLate });
    });
  });
}

/** Milliseconds that children which have ended took, with their own children. Linux counts in hundredths of a second. */
function cpuOfChildren(): number | undefined {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    // After the program's name, which may hold anything. The fields 16 and 17 of proc(5) are 14th and 15th from there.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return undefined;
  }
}

/** The line that says what is wrong, as far as one can tell. */
function lastWords(text: string): string {
  const lines = text.trim().split("\n");
  return (lines.find((line) => /error|cannot/i.test(line)) ?? lines.at(-1) ?? "").trim().slice(0, 200);
}
