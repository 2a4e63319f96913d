import { root } from "../../lib/run.ts";
import { runCommand } from "../../lib/run-command.ts";
import { ReleaseError } from "./release-error.ts";

export async function git(...args: string[]): Promise<string> {
  const { stdout } = await runCommand("git", args, { cwd: root });
  return stdout.trim();
}

/**
 * A release is made of what is committed and of nothing else.
 *
 * @throws {ReleaseError} naming the files that differ.
 */
export async function requireCleanTree(): Promise<void> {
  const changed = await git("status", "--porcelain");
  if (changed === "") return;
  throw new ReleaseError(
    `The working tree has changes that are not committed:\n${changed}\nCommit or remove them, then run this again.`,
  );
}

/** Puts the tree back as it was when `requireCleanTree` let it pass. */
export async function restoreTree(): Promise<void> {
  await git("restore", "--staged", "--worktree", ".");
  await git("clean", "-fdq");
}
