import { readChangesets } from "@changesets/read";
import { root } from "../../lib/run.ts";
import { publishedPackages } from "../../packages/published-packages.ts";
import { ReleaseError } from "./release-error.ts";

export type Changeset = Awaited<ReturnType<typeof readChangesets>>[number];

/**
 * The changesets that wait for the next release.
 *
 * @throws {ReleaseError} naming each changeset that names something that is not released from here.
 */
export async function pendingChangesets(): Promise<Changeset[]> {
  const changesets = await readChangesets(root);
  const names = publishedPackages(root).map(({ name }) => name);
  const unknown = unknownPackages(changesets, names);
  if (unknown.length > 0) {
    throw new ReleaseError(
      [...unknown, `The packages released from here are ${names.join(", ")}. Correct the names.`].join("\n"),
    );
  }
  return changesets;
}

/** One sentence for each name in a changeset that is not among `names`. */
export function unknownPackages(changesets: Changeset[], names: string[]): string[] {
  return changesets.flatMap(({ id, releases }) =>
    releases
      .filter(({ name }) => !names.includes(name))
      .map(({ name }) => `.changeset/${id}.md names "${name}", which is not released from here.`),
  );
}
