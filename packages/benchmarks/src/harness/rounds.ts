import { type Failure, hasFailed, type Participant, type TurnsOptions, takeTurns } from "./turns.ts";

export { type Failure, hasFailed } from "./turns.ts";

/** Somebody who does the same work as the others. */
export interface Contestant {
  name: string;
  /**
   * Gets ready, and answers a function that does one round's work. Work that is done in another process answers the
   * `Times` that it took there.
   *
   * @throws when it cannot: it is reported as failed.
   */
  prepare(): Promise<() => Promise<unknown>>;
  /** Ends what `prepare` has begun, after the last round. */
  finish?(): void;
}

/** What a piece of work took, in milliseconds. */
export class Times {
  readonly cpuMs: number;
  readonly wallMs: number;

  constructor(cpuMs: number, wallMs: number) {
    this.cpuMs = cpuMs;
    this.wallMs = wallMs;
  }
}

export type Outcome = Rounds | Failure;

/** What each round took, in milliseconds. */
export interface Rounds {
  name: string;
  cpuMs: number[];
  wallMs: number[];
}

/** Lets the contestants work in turn, round by round, and measures each. */
export async function runRounds(
  contestants: readonly Contestant[],
  options: TurnsOptions,
): Promise<Outcome[]> {
  const outcomes = await takeTurns(contestants.map(participantOf), options);
  for (const { finish } of contestants) finish?.();
  return outcomes.map((outcome) => {
    if (hasFailed(outcome)) return outcome;
    const { name, results } = outcome;
    return {
      name,
      cpuMs: results.map(({ cpuMs }) => cpuMs),
      wallMs: results.map(({ wallMs }) => wallMs),
    };
  });
}

function participantOf({ name, prepare }: Contestant): Participant<Times> {
  let work: (() => Promise<unknown>) | undefined;
  return {
    name,
    async take() {
      work ??= await prepare();
      return timed(work);
    },
  };
}

/**
 * What a piece of work took of this process, or what it says that it took of another. Run with --expose-gc, it does
 * not pay for the young objects of others.
 */
export async function timed(work: () => Promise<unknown>): Promise<Times> {
  // A full collection would throw away what was compiled and shrink the young generation: each round would begin cold.
  globalThis.gc?.({ type: "minor" });
  const cpu = process.cpuUsage();
  const start = performance.now();
  const elsewhere = await work();
  if (elsewhere instanceof Times) return elsewhere;
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return new Times((user + system) / 1000, wallMs);
}
