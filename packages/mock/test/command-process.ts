import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

// A Node that cannot run TypeScript runs what was built from it.
const command = fileURLToPath(
  new URL(process.features.typescript ? "../src/command.ts" : "../dist/command.js", import.meta.url),
);

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  url: string;
  /** All that was printed so far matches, sooner or later. */
  printed(pattern: RegExp): Promise<string>;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Runs the command to its end. */
export async function run(...args: string[]): Promise<Ended> {
  return (await launch(args)).ended;
}

/** Runs the command until it listens. */
export async function start(...args: string[]): Promise<Running> {
  const { child, ended, printed } = await launch(args);
  const text = await Promise.race([printed(/listens on (\S+)/), ended.then((end) => end.stderr)]);
  const url = /listens on (\S+)/.exec(text)?.[1];
  if (url === undefined) throw new Error(`The command ended: ${text}`);
  return {
    url,
    printed,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

async function launch(args: string[]) {
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  let check = () => {};
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    check();
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
    check();
  });
  const ended = once(child, "close").then(([code]): Ended => ({ code, stdout, stderr }));
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      check = () => {
        if (pattern.test(stdout + stderr)) resolve(stdout + stderr);
      };
      check();
    });
  return { child, ended, printed };
}
