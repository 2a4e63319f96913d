/** How much a release moves the version, from least to most. */
const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

export function highest(bumps: Iterable<Bump>): Bump {
  let found: Bump = "none";
  for (const bump of bumps) if (isLess(found, bump)) found = bump;
  return found;
}

export function isLess(bump: Bump, than: Bump): boolean {
  return BUMPS.indexOf(bump) < BUMPS.indexOf(than);
}
