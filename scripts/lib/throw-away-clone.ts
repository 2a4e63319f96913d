import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./run.ts";
import { type CommandResult, runCommand } from "./run-command.ts";

export interface Clone {
  folder: string;
  /** Installs what the lockfile names. */
  install(): Promise<CommandResult>;
  /** Runs a script of the clone, with these variables beside the usual ones. */
  script(path: string, ...args: string[]): Promise<CommandResult>;
  git(...args: string[]): Promise<string>;
  commit(message: string): Promise<void>;
  remove(): void;
}

/** The working tree as it stands, committed once in a repository of its own outside of this one. Nothing is installed. */
export async function throwAwayClone(environment: NodeJS.ProcessEnv = {}): Promise<Clone> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "release-")));
  const env = { ...process.env, ...environment };
  const git = async (...args: string[]) =>
    (await runCommand("git", args, { cwd: folder, env })).stdout.trim();
  const commit = async (message: string) => {
    await git("add", "--all");
    await git("commit", "--quiet", "--message", message);
  };

  await copyTree(folder);
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "Tester");
  await git("config", "user.email", "tester@example.invalid");
  await git("config", "commit.gpgsign", "false");
  await commit("Everything");
  return {
    folder,
    install: () =>
      runCommand("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder, env }),
    script: (path, ...args) => runCommand(process.execPath, [path, ...args], { cwd: folder, env }),
    git,
    commit,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function copyTree(folder: string): Promise<void> {
  const listed = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const { stdout } = await runCommand("git", listed, { cwd: root });
  for (const path of stdout.split("\0").filter((path) => path !== "")) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { force: true });
  }
}
