// pnpm run version: from the pending changesets to all that a release commit holds.
import { root } from "../lib/run.ts";
import { publishedPackages } from "../packages/published-packages.ts";
import { requireBaseline } from "./lib/baseline.ts";
import { pendingChangesets } from "./lib/changesets.ts";
import { requireCleanTree } from "./lib/git.ts";
import { runRelease } from "./lib/run-release.ts";
import { writeVersions } from "./lib/write-versions.ts";

await runRelease(async () => {
  await requireCleanTree();
  requireBaseline();
  const changesets = await pendingChangesets();
  if (changesets.length === 0) {
    console.log("There are no changesets, so there is nothing to version.");
    return;
  }
  await writeVersions(changesets);
  for (const { name, version } of publishedPackages(root)) console.log(`${name}@${version}`);
  console.log("Commit this; publishing is the next step.");
});
