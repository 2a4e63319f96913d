// pnpm release:check: what would stop the next release, seen before the merge.
import { requireBaseline } from "./lib/baseline.ts";
import { pendingChangesets } from "./lib/changesets.ts";
import { runRelease } from "./lib/run-release.ts";

await runRelease(async () => {
  requireBaseline();
  const changesets = await pendingChangesets();
  console.log(`${changesets.length} changesets wait for the next release.`);
});
