import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands, root, run } from "../../lib/run.ts";
import { runCommand } from "../../lib/run-command.ts";
import type { Changeset } from "./changesets.ts";
import { changesetForClient } from "./client-follows.ts";
import { ReleaseError } from "./release-error.ts";

/** Turns changesets into versions, changelogs, `info.version`, baseline, generated code and lockfile. */
export async function writeVersions(changesets: Changeset[], ...options: string[]): Promise<void> {
  const forClient = changesetForClient(changesets);
  if (forClient !== undefined) writeFileSync(join(root, ".changeset/client-follows-contract.md"), forClient);

  await step("changeset version", () => run(commands.changeset, ["version", ...options]));
  await step("the contract's version and baseline", () => run("specs/build/release.ts", []));
  await step("turbo run generate", () =>
    run(commands.turbo, ["run", "generate", "--output-logs=errors-only"]),
  );
  await runCommand("pnpm", ["install", "--lockfile-only"], { cwd: root });
}

async function step(name: string, perform: () => Promise<number>): Promise<void> {
  if ((await perform()) === 0) return;
  throw new ReleaseError(
    `Failed at: ${name}. Nothing is committed or published; "git restore . && git clean -fd" takes back what was written.`,
  );
}
