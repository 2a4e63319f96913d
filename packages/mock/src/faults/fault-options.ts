import { FAULT_WORDS, type FaultDetails, type FaultWord, parseFault } from "./fault.ts";

/** Faults that happen by themselves. */
export interface FaultOptions {
  /** How long each answer takes at least, in milliseconds, or the range that it is drawn from. @default 0 */
  latencyMs?: number | readonly [min: number, max: number] | undefined;
  /**
   * The share of requests that go wrong, from 0 to 1: one for each fault, or one for all, which then is 500, 429, 503
   * or a reset connection in equal parts.
   *
   * @default 0
   */
  rate?: number | Readonly<Partial<Record<FaultWord, number>>> | undefined;
  /** With the same seed, the same requests in the same order meet the same faults. @default a new one each time */
  seed?: number | undefined;
}

export interface FaultPlan {
  latency: readonly [min: number, max: number];
  rates: { fault: FaultDetails; rate: number }[];
  seed: number;
}

/** What a single rate is divided among: what a client meets in an ordinary life. */
const EVERYDAY_FAULTS: FaultWord[] = [500, 429, 503, "reset"];

/** @throws {Error} naming the option that cannot be used. */
export function faultPlan({ latencyMs = 0, rate = 0, seed }: FaultOptions): FaultPlan {
  const latency = typeof latencyMs === "number" ? ([latencyMs, latencyMs] as const) : latencyMs;
  if (!(latency[0] >= 0 && latency[1] >= latency[0] && latency[1] < 2 ** 31)) {
    throw new Error(`The latency ${latency.join("-")} is no range of milliseconds such as 50-200.`);
  }
  const shares: [string, number | undefined][] =
    typeof rate === "number"
      ? EVERYDAY_FAULTS.map((word) => [String(word), rate / EVERYDAY_FAULTS.length])
      : Object.entries(rate);
  const rates = shares.map(([word, share]) => {
    const fault = parseFault(word);
    if (fault === undefined) throw new Error(`There is no fault "${word}"; there are ${FAULT_WORDS}.`);
    return { fault, rate: share ?? 0 };
  });
  const total = rates.reduce((sum, { rate: share }) => sum + share, 0);
  if (rates.some(({ rate: share }) => !(share >= 0)) || total > 1) {
    throw new Error(`The fault rate must be from 0 to 1, all rates together too; it is ${total}.`);
  }
  return { latency, rates, seed: seed ?? Math.floor(Math.random() * 2 ** 32) };
}
