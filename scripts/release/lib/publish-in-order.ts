import type { Tarball } from "../../packages/pack.ts";

/** What became of one package. */
export type Fate = "was out" | "published" | "refused" | "not tried";

export interface Outcome {
  tarball: Tarball;
  fate: Fate;
  /** What the registry said, if it refused. */
  reason?: string;
}

export interface Registry {
  isOut(tarball: Tarball): Promise<boolean>;
  publish(tarball: Tarball): Promise<void>;
}

/**
 * Publishes what is not out yet, each package after those it depends on, and stops at the first that is refused: those
 * after it may need it.
 */
export async function publishInOrder(tarballs: Tarball[], registry: Registry): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let stopped = false;
  for (const tarball of tarballs) {
    if (await registry.isOut(tarball)) outcomes.push({ tarball, fate: "was out" });
    else if (stopped) outcomes.push({ tarball, fate: "not tried" });
    else {
      const outcome = await publishOne(tarball, registry);
      stopped = outcome.fate === "refused";
      outcomes.push(outcome);
    }
  }
  return outcomes;
}

async function publishOne(tarball: Tarball, registry: Registry): Promise<Outcome> {
  try {
    await registry.publish(tarball);
    return { tarball, fate: "published" };
  } catch (error) {
    // A registry can take a version and lose the answer on the way back.
    if (await registry.isOut(tarball)) return { tarball, fate: "published" };
    return { tarball, fate: "refused", reason: (error as Error).message };
  }
}
