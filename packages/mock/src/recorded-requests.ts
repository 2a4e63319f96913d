import type { FaultDetails } from "./faults/fault.ts";

/** A request that the mock received, decoded, and what became of it. */
export interface MockRequest {
  method: string;
  /** As sent, percent-encoded, without the query. */
  path: string;
  /** Decoded; a parameter that is repeated has all its values. */
  query: Record<string, string | string[]>;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The parsed JSON; the text if it is none; `undefined` if there was no body that can be read. */
  body: unknown;
  /** The field that the request names, if the contract knows it. */
  field: string | undefined;
  /** The status of the answer; `undefined` if the connection was reset instead. */
  status: number | undefined;
  /** What was wrong, in a sentence; `undefined` if nothing was. */
  problem: string | undefined;
  /** What went wrong on purpose. */
  fault: FaultDetails | undefined;
}

/** How many requests are kept; the oldest go first. */
const KEPT = 1000;

/** How much their bodies may take together, in bytes. */
const KEPT_BYTES = 16 * 1024 * 1024;

export interface RecordedRequests {
  readonly list: readonly MockRequest[];
  add(request: MockRequest, bytes: number): void;
  reset(): void;
}

export function recordRequests(): RecordedRequests {
  const list: MockRequest[] = [];
  const sizes: number[] = [];
  let total = 0;
  return {
    list,
    add(request, bytes) {
      list.push(request);
      sizes.push(bytes);
      total += bytes;
      while (list.length > KEPT || (total > KEPT_BYTES && list.length > 1)) {
        list.shift();
        total -= sizes.shift() ?? 0;
      }
    },
    reset() {
      list.length = 0;
      sizes.length = 0;
      total = 0;
    },
  };
}
