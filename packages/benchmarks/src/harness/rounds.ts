/** Somebody who does the same work as the others. */
export interface Contestant {
  name: string;
  /**
   * Gets ready, and answers a function that does one round's work.
   *
   * @throws when it cannot: it is reported as failed.
   */
  prepare(): Promise<() => Promise<unknown>>;
}

export interface RoundsOptions {
  rounds: number;
  /** Rounds before the first that counts. @default 2 */
  warmups?: number;
  progress: (line: string) => void;
}

export type Outcome = Rounds | Failure;

/** What each round took, in milliseconds. */
export interface Rounds {
  name: string;
  cpuMs: number[];
  wallMs: number[];
}

export interface Failure {
  name: string;
  failure: string;
}

export const hasFailed = (outcome: Outcome): outcome is Failure => "failure" in outcome;

/**
 * Lets the contestants work in turn, round by round, so that what changes on the machine meanwhile meets all of them.
 * Each round begins with another one. Who fails drops out, and is reported as such.
 */
export async function runRounds(
  contestants: readonly Contestant[],
  { rounds, warmups = 2, progress }: RoundsOptions,
): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const works = new Map<string, () => Promise<unknown>>();
  for (const { name, prepare } of contestants) {
    try {
      works.set(name, await prepare());
      outcomes.set(name, { name, cpuMs: [], wallMs: [] });
    } catch (error) {
      outcomes.set(name, { name, failure: reasonOf(error) });
    }
  }

  for (let round = -warmups; round < rounds; round++) {
    progress(round < 0 ? "warming up" : `round ${round + 1} of ${rounds}`);
    for (const [name, work] of rotated([...works], round + warmups)) {
      try {
        const { cpuMs, wallMs } = await timed(work);
        const outcome = outcomes.get(name);
        if (round < 0 || outcome === undefined || hasFailed(outcome)) continue;
        outcome.cpuMs.push(cpuMs);
        outcome.wallMs.push(wallMs);
      } catch (error) {
        works.delete(name);
        outcomes.set(name, { name, failure: reasonOf(error) });
      }
    }
  }
  return [...outcomes.values()];
}

/** What a piece of work took of this process, in milliseconds. Run with --expose-gc, it starts with a clean heap. */
export async function timed(work: () => Promise<unknown>): Promise<{ cpuMs: number; wallMs: number }> {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, wallMs };
}

function rotated<Item>(items: Item[], by: number): Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** The first line of what an error says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
}
