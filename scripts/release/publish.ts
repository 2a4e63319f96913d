// pnpm run release [--dry-run] [--registry URL]: publishes the versions of this commit that are not out yet.
import { parseArgs } from "node:util";
import { requireBaseline, requireOneContractVersion } from "./lib/baseline.ts";
import { pendingChangesets } from "./lib/changesets.ts";
import { requireCleanTree } from "./lib/git.ts";
import { prepareTarballs } from "./lib/prepare-tarballs.ts";
import { publishAll } from "./lib/publish-all.ts";
import { ReleaseError } from "./lib/release-error.ts";
import { runRelease } from "./lib/run-release.ts";
import { tagReleases } from "./lib/tag-releases.ts";
import { whereToPublish } from "./lib/where-to-publish.ts";

const { values } = parseArgs({
  options: { "dry-run": { type: "boolean", default: false }, registry: { type: "string" } },
});
const dryRun = values["dry-run"];

await runRelease(async () => {
  const destination = whereToPublish(values.registry, dryRun, process.env);
  await requireCleanTree();
  requireBaseline();
  const changesets = await pendingChangesets();
  if (changesets.length > 0) {
    const waiting = `${changesets.length} changesets are in no version yet. Run "pnpm run version" and commit what it writes first.`;
    if (!dryRun) throw new ReleaseError(waiting);
    console.log(waiting);
  }
  const tarballs = await prepareTarballs();
  requireOneContractVersion();
  const { complete, outcomes, account } = await publishAll(tarballs, {
    ...destination,
    dryRun,
    tag: "latest",
  });
  await tagReleases(outcomes);
  if (!complete) throw new ReleaseError(account);
  console.log(account);
});
