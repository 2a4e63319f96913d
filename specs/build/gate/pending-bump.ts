import { readChangesets } from "@changesets/read";
import { type Bump, highest } from "./bump.ts";

/** The highest bump of a package among the changesets that wait for the next release. */
export async function pendingBump(root: string, packageName: string): Promise<Bump> {
  const changesets = await readChangesets(root);
  const releases = changesets.flatMap(({ releases }) => releases).filter(({ name }) => name === packageName);
  return highest(releases.map(({ type }) => type));
}
