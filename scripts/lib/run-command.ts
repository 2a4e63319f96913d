import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

interface CommandOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Shows what the command prints as it comes. */
  visible?: boolean;
  /** Kills the command after this time. */
  timeoutMs?: number;
}

export interface CommandResult {
  stdout: string;
  stderr: string;
}

/** A command that ended with another status than 0. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly stdout: string;
  readonly stderr: string;

  constructor(command: string, args: string[], status: number | null, output: CommandResult) {
    const tail = (output.stderr.trim() || output.stdout.trim()).split("\n").slice(-20).join("\n");
    super(`${[command, ...args].join(" ")} ended with ${status ?? "a signal"}:\n${tail}`);
    this.stdout = output.stdout;
    this.stderr = output.stderr;
  }
}

const running = new Set<ChildProcess>();

/** Ends whatever `runCommand` has going. */
export async function stopCommands(): Promise<void> {
  const children = [...running];
  for (const child of children) child.kill("SIGTERM");
  await Promise.all(children.map((child) => once(child, "close")));
}

/**
 * Runs a command found on PATH, without a shell.
 *
 * @throws {CommandError} when it ends with another status than 0.
 */
export async function runCommand(
  command: string,
  args: string[],
  { cwd, env = process.env, visible = false, timeoutMs = 0 }: CommandOptions,
): Promise<CommandResult> {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  running.add(child);
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
      if (visible) process[name].write(text);
    });
  }
  const [status] = await once(child, "close").finally(() => running.delete(child));
  if (status !== 0) throw new CommandError(command, args, status, output);
  return output;
}
