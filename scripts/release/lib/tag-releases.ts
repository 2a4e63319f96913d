import { appendFileSync } from "node:fs";
import { git } from "./git.ts";
import type { Outcome } from "./publish-in-order.ts";

/**
 * Tags the commit for what is out, where an earlier run that stopped has not, and tells the changesets action of it
 * (through the file that it names), which pushes the tags and writes the releases.
 */
export async function tagReleases(outcomes: Outcome[]): Promise<void> {
  const existing = new Set((await git("tag", "--list")).split("\n"));
  for (const { tarball, fate } of outcomes) {
    const tag = `${tarball.name}@${tarball.version}`;
    if ((fate !== "published" && fate !== "was out") || existing.has(tag)) continue;
    await git("tag", "--annotate", tag, "--message", tag);
    console.log(`Tagged ${tag}`);
    const { CHANGESETS_OUTPUT } = process.env;
    if (CHANGESETS_OUTPUT !== undefined) {
      appendFileSync(
        CHANGESETS_OUTPUT,
        `${JSON.stringify({ type: "git-tag", tag, packageName: tarball.name })}\n`,
      );
    }
  }
}
