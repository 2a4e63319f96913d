import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Runs files in one language. */
export interface Interpreter {
  /** What the languages are called whose samples it runs, and the extension of their files. */
  extensions: Record<string, string>;
  /** A command that ends well where the machine has what it takes. */
  needs: [command: string, ...args: string[]];
  /** How a message names that. */
  name: string;
  start(env: NodeJS.ProcessEnv): Running;
}

export interface Running {
  /** @returns what the file printed. @throws {Error} when it fails. */
  run(file: string): Promise<string>;
  close(): void;
}

const TIMEOUT_MS = 15_000;

/** Whatever the site prints as a program, by the name of its fence. */
export const interpreters: Interpreter[] = [
  {
    extensions: { sh: ".sh" },
    name: "curl",
    needs: ["sh", "-c", "curl --version"],
    start: (env) => ({
      async run(file) {
        try {
          return (await promisify(execFile)("sh", [file], { env, timeout: TIMEOUT_MS })).stdout;
        } catch (error) {
          const { code, stderr } = error as { code: unknown; stderr: string };
          throw new Error(`it ends with ${code}: ${stderr}`);
        }
      },
      close() {},
    }),
  },
  {
    extensions: { js: ".mjs", ts: ".mts" },
    name: "Node",
    needs: [process.execPath, "--version"],
    start: (env) =>
      longLived([process.execPath, fileURLToPath(import.meta.resolve("./run-modules.ts"))], env),
  },
  {
    extensions: { py: ".py" },
    name: "Python",
    needs: ["python3", "--version"],
    start: (env) => longLived(["python3", fileURLToPath(import.meta.resolve("./run-python.py"))], env),
  },
];

/** Whether the machine has what the interpreter needs. */
export async function isThere(
  { needs: [command, ...args] }: Interpreter,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  try {
    await promisify(execFile)(command, args, { env });
    return true;
  } catch {
    return false;
  }
}

/** One process for all files: most of the time of a short sample is its interpreter's start. */
function longLived([command, ...args]: [string, ...string[]], env: NodeJS.ProcessEnv): Running {
  const child = spawn(command, args, { env, stdio: "pipe" });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaints = "";
  child.stderr.on("data", (text) => {
    complaints += text;
  });
  // A process that has ended is noticed where its answer stays away.
  child.stdin.on("error", () => {});
  child.on("error", ({ message }) => {
    complaints += message;
  });
  return {
    async run(file) {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        child.kill();
      }, TIMEOUT_MS);
      child.stdin.write(`${JSON.stringify(file)}\n`);
      const { done, value } = await answers.next();
      clearTimeout(timer);
      if (late) throw new Error(`it takes longer than ${TIMEOUT_MS / 1000} s`);
      if (done) throw new Error(`its process has ended ${complaints}`);
      const { output, error } = JSON.parse(value);
      if (error) throw new Error(error);
      return output;
    },
    close: () => void child.stdin.end(),
  };
}
