import type { Changeset } from "./changesets.ts";

const BUMPS = ["none", "patch", "minor", "major"];

/** The client's code is generated from the contract, and its manifest does not say so to changesets. */
export const GENERATED = { from: "@wabotify/contract", package: "@wabotify/client" };

/** The changeset that gives the client the contract's bump, or undefined if it has as much already. */
export function changesetForClient(changesets: Changeset[]): string | undefined {
  const needed = highestBump(changesets, GENERATED.from);
  if (BUMPS.indexOf(highestBump(changesets, GENERATED.package)) >= BUMPS.indexOf(needed)) return undefined;
  return `---\n"${GENERATED.package}": ${needed}\n---\n\nTakes up the change of the contract.\n`;
}

function highestBump(changesets: Changeset[], packageName: string): string {
  const bumps = changesets
    .flatMap(({ releases }) => releases)
    .filter(({ name }) => name === packageName)
    .map(({ type }) => BUMPS.indexOf(type));
  return BUMPS[Math.max(0, ...bumps)] ?? "none";
}
