import type { FaultDetails } from "./fault.ts";
import type { FaultPlan } from "./fault-options.ts";
import { seededRandom } from "./random.ts";

/** Decides for each request, in the order of their arrival, what goes wrong. */
export interface FaultSource {
  /** @param asked The fault that the request itself asks for. */
  next(asked: FaultDetails | undefined): { fault: FaultDetails | undefined; latencyMs: number };
  /** Puts a fault in line for a coming request. */
  add(fault: FaultDetails): void;
  /** Empties the line and starts the seeded sequence anew. */
  reset(): void;
}

export function createFaultSource({ latency: [min, max], rates, seed }: FaultPlan): FaultSource {
  let random = seededRandom(seed);
  let line: FaultDetails[] = [];

  function drawn(): FaultDetails | undefined {
    let draw = random();
    for (const { fault, rate } of rates) {
      if (draw < rate) return fault;
      draw -= rate;
    }
    return undefined;
  }

  return {
    next(asked) {
      // Both numbers are drawn for every request, so that one asked-for fault does not shift those of the others.
      const latencyMs = min + random() * (max - min);
      const byChance = drawn();
      const fault = asked ?? line.shift() ?? byChance;
      return { fault, latencyMs: latencyMs + (fault?.type === "delay" ? fault.ms : 0) };
    },
    add: (fault) => void line.push(fault),
    reset() {
      random = seededRandom(seed);
      line = [];
    },
  };
}
