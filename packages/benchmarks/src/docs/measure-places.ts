import type { Browser } from "playwright-core";
import { reasonOf } from "../harness/reason-of.ts";
import { runRounds } from "../harness/rounds.ts";
import type { Inspected, Visited } from "./docs-tables.ts";
import { inspect } from "./inspect.ts";
import type { Absent, Place } from "./places.ts";
import type { Device, Speed } from "./profiles.ts";
import { type Visit, visit } from "./visit.ts";

/** Looks at them side by side: nothing that is looked at depends on time. */
export async function inspectAll(
  browser: Browser,
  places: readonly (Place | Absent)[],
  { context }: Device,
  idleMs: number,
): Promise<Inspected[]> {
  const inspected: Inspected[] = [];
  const waiting = [...places.entries()];
  await Promise.all([inspectWaiting(), inspectWaiting(), inspectWaiting(), inspectWaiting()]);
  return inspected;

  async function inspectWaiting(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, place] = next;
      inspected[index] = await inspectOne(place);
    }
  }

  async function inspectOne(place: Place | Absent): Promise<Inspected> {
    if ("failure" in place) return place;
    const { name } = place;
    try {
      return { name, inspection: await inspect(browser, place, context, idleMs) };
    } catch (error) {
      return { name, failure: reasonOf(error) };
    }
  }
}

/** Opens each of them once a round. */
export async function visitAll(
  browser: Browser,
  places: readonly (Place | Absent)[],
  device: Device,
  options: { speed: Speed; rounds: number; progress: (line: string) => void },
): Promise<Visited[]> {
  const visits = new Map(places.map(({ name }): [string, Visit[]] => [name, []]));
  let round = "";
  const outcomes = await runRounds(
    places.map((place) => ({
      name: place.name,
      async prepare() {
        if ("failure" in place) throw new Error(place.failure);
        return async () => {
          options.progress(`${device.name}, ${round}: ${place.name}`);
          visits.get(place.name)?.push(await visit(browser, place, device, options.speed));
        };
      },
    })),
    {
      rounds: options.rounds,
      // Each visit begins with an empty cache: there is nothing to warm up.
      warmups: 0,
      progress(line) {
        round = line;
      },
    },
  );
  return outcomes.map((outcome) =>
    "failure" in outcome ? outcome : { name: outcome.name, visits: visits.get(outcome.name) ?? [] },
  );
}
