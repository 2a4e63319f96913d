import { type Failure, hasFailed, type Participant, type TurnsOptions, takeTurns } from "./turns.ts";

export { type Failure, hasFailed } from "./turns.ts";

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

function participantOf({ name, prepare }: Contestant): Participant<Took> {
  let work: (() => Promise<unknown>) | undefined;
  return {
    name,
    async take() {
      work ??= await prepare();
      return timed(work);
    },
  };
}

/** Milliseconds. */
export interface Took {
  cpuMs: number;
  wallMs: number;
}

/** What a piece of work took of this process, in milliseconds. Run with --expose-gc, it starts with a clean heap. */
export async function timed(work: () => Promise<unknown>): Promise<Took> {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, wallMs };
}
