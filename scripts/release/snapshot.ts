// pnpm release:snapshot --name NAME [--dry-run] [--registry URL]: publishes what the pending changesets would release as
// 0.0.0-NAME-<time>, found under the dist-tag NAME. The tree is left as it was, and nothing is tagged.
import { parseArgs } from "node:util";
import { requireBaseline } from "./lib/baseline.ts";
import { pendingChangesets } from "./lib/changesets.ts";
import { requireCleanTree, restoreTree } from "./lib/git.ts";
import { prepareTarballs } from "./lib/prepare-tarballs.ts";
import { publishAll } from "./lib/publish-all.ts";
import { ReleaseError } from "./lib/release-error.ts";
import { runRelease } from "./lib/run-release.ts";
import { whereToPublish } from "./lib/where-to-publish.ts";
import { writeVersions } from "./lib/write-versions.ts";

const { values } = parseArgs({
  options: {
    name: { type: "string", default: "snapshot" },
    "dry-run": { type: "boolean", default: false },
    registry: { type: "string" },
  },
});
const { name, "dry-run": dryRun } = values;

let written = false;

async function snapshot(): Promise<void> {
  const destination = whereToPublish(values.registry, dryRun, process.env);
  if (!/^[a-z][a-z0-9-]*$/.test(name) || name === "latest") {
    throw new ReleaseError(
      `--name is "${name}"; it must be lower-case letters, digits and dashes, and not "latest".`,
    );
  }
  await requireCleanTree();
  requireBaseline();
  const changesets = await pendingChangesets();
  if (changesets.length === 0)
    throw new ReleaseError("There are no changesets, so there is nothing to try out.");
  written = true;
  try {
    await writeVersions(changesets, "--snapshot", name);
    const options = { ...destination, dryRun, tag: name };
    // What no changeset moves keeps its real version, which is not for a snapshot to publish.
    const tarballs = (await prepareTarballs()).filter(({ version }) => version.startsWith("0.0.0-"));
    const { complete, account } = await publishAll(tarballs, options);
    if (!complete) throw new ReleaseError(account);
    console.log(account);
  } finally {
    await restoreTree();
  }
}

await runRelease(snapshot, async () => {
  if (written) await restoreTree();
});
