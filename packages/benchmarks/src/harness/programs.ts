import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Times, timed } from "./rounds.ts";

/**
 * Runs a program in a process of its own, with JSON as its first argument, and answers the JSON that it prints. What it
 * says on stderr is shown.
 *
 * @throws {Error} when it fails.
 */
export async function runProgram<Result>(program: URL, input: unknown): Promise<Result> {
  const child = spawn(process.execPath, argumentsOf(program, input), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [output, [status]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (status !== 0) throw new Error(`${fileURLToPath(program)} ended with ${status}.`);
  return JSON.parse(output) as Result;
}

/** A program that serves: prints its port, and ends when its standard input does. */
export interface ServingProgram {
  port: number;
  stop(): void;
}

/** Starts a program that serves, and waits for its port. */
export async function serveProgram(program: URL): Promise<ServingProgram> {
  const child = spawn(process.execPath, argumentsOf(program), { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await once(child.stdout.setEncoding("utf8"), "data");
  return { port: Number(port), stop: () => child.stdin.end() };
}

/** A program that works when it is told to: see `workOnDemand`. */
export interface WorkingProgram {
  /** @throws {Error} with what the program threw. */
  work(): Promise<Times>;
  stop(): void;
}

/**
 * Starts a program that calls `workOnDemand`, and waits until it is ready: its heap and what has been compiled for it
 * are its own.
 *
 * @throws {Error} with what the program threw.
 */
export async function startWorking(program: URL, input: unknown): Promise<WorkingProgram> {
  const child = spawn(process.execPath, argumentsOf(program, input), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await answerOf(child);
  return {
    async work() {
      child.send("work");
      const { cpuMs = 0, wallMs = 0 } = await answerOf(child);
      return new Times(cpuMs, wallMs);
    },
    stop: () => child.kill(),
  };
}

/** The other end of `startWorking`. @param prepare As that of a contestant. */
export async function workOnDemand(prepare: () => Promise<() => Promise<unknown>>): Promise<void> {
  const tell = (message: Message) => process.send?.(message);
  try {
    const work = await prepare();
    process.on("message", () => {
      timed(work).then(
        ({ cpuMs, wallMs }) => tell({ cpuMs, wallMs }),
        (error: unknown) => tell({ failure: String(error) }),
      );
    });
    tell({});
  } catch (error) {
    tell({ failure: error instanceof Error ? error.message : String(error) });
    process.disconnect();
  }
}

interface Message {
  cpuMs?: number;
  wallMs?: number;
  failure?: string;
}

/** The next message of a program. @throws {Error} with its failure, or when it ends instead. */
async function answerOf(child: ChildProcess): Promise<Message> {
  const heard = new AbortController();
  const options = { signal: heard.signal };
  const ended = once(child, "exit", options).then(([status]): [Message] => [
    { failure: `ended with ${status}` },
  ]);
  // What is not heard of any more is not a failure.
  ended.catch(() => {});
  const [message] = (await Promise.race([once(child, "message", options), ended])) as [Message];
  heard.abort();
  if (message.failure !== undefined) throw new Error(message.failure);
  return message;
}

function argumentsOf(program: URL, input?: unknown): string[] {
  return ["--expose-gc", "--no-warnings", fileURLToPath(program), JSON.stringify(input ?? null)];
}
