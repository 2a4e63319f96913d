import { reasonOf } from "./reason-of.ts";

/** Somebody who takes part, measured one turn at a time. */
export interface Participant<Result> {
  name: string;
  /** @throws when it cannot: it drops out, and is reported as failed. */
  take(): Promise<Result>;
}

export interface TurnsOptions {
  rounds: number;
  /** Rounds before the first that counts. @default 2 */
  warmups?: number;
  progress: (line: string) => void;
}

export interface Turns<Result> {
  name: string;
  results: Result[];
}

export interface Failure {
  name: string;
  failure: string;
}

export const hasFailed = (outcome: object): outcome is Failure => "failure" in outcome;

/**
 * Lets each take a turn in every round, so that what changes on the machine meanwhile meets all of them. Each round
 * begins with another one. Who fails drops out, and is reported as such.
 */
export async function takeTurns<Result>(
  participants: readonly Participant<Result>[],
  { rounds, warmups = 2, progress }: TurnsOptions,
): Promise<(Turns<Result> | Failure)[]> {
  const results = participants.map((): Result[] => []);
  const failures = new Map<number, string>();
  for (let round = -warmups; round < rounds; round++) {
    for (const index of rotated([...participants.keys()], round + warmups)) {
      const participant = participants[index];
      if (participant === undefined || failures.has(index)) continue;
      progress(`${round < 0 ? "warming up" : `round ${round + 1} of ${rounds}`}: ${participant.name}`);
      try {
        const result = await participant.take();
        if (round >= 0) results[index]?.push(result);
      } catch (error) {
        failures.set(index, reasonOf(error));
      }
    }
  }
  return participants.map(({ name }, index) => {
    const failure = failures.get(index);
    return failure === undefined ? { name, results: results[index] ?? [] } : { name, failure };
  });
}

function rotated<Item>(items: Item[], by: number): Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
