/** What goes wrong with an answer, on purpose. */
export type FaultDetails =
  /** An answer with this status; the change is not made. 429 and 503 carry `Retry-After`, 1 second unless told. */
  | { type: "status"; status: number; retryAfterSeconds?: number }
  /** The answer, this many milliseconds later. */
  | { type: "delay"; ms: number }
  /** The connection is reset before any answer; the change is not made. */
  | { type: "reset" }
  /** The change is made, and the connection breaks in the middle of the answer's body. */
  | { type: "cut" }
  /** The change is made, and the answer's body stops half-way and never goes on. */
  | { type: "stall" }
  /** The change is made, and the answer's body lacks a property that the contract requires. */
  | { type: "violation" };

/** A fault as a word: `503`, `"503; retry-after=2"`, `"delay=250"`, `"reset"`, `"cut"`, `"stall"`, `"violation"`. */
export type FaultWord =
  | number
  | `${number}`
  | `${number}; retry-after=${number}`
  | `delay=${number}`
  | "reset"
  | "cut"
  | "stall"
  | "violation";

export type Fault = FaultDetails | FaultWord;

/** What `parseFault` understands, for messages. */
export const FAULT_WORDS = "500, 503; retry-after=2, delay=250, reset, cut, stall, violation";

/** Statuses that tell a client when to come back. */
const WITH_RETRY_AFTER = new Set([429, 503]);

/** @returns `undefined` for what is no fault. */
export function parseFault(fault: Fault | string): FaultDetails | undefined {
  if (typeof fault === "object") return fault;
  const text = String(fault).trim().toLowerCase();
  if (text === "reset" || text === "cut" || text === "stall" || text === "violation") return { type: text };
  const delay = /^delay\s*=\s*(\d{1,7})$/.exec(text)?.[1];
  if (delay !== undefined) return { type: "delay", ms: Number(delay) };
  const [, status, seconds] = /^([3-5]\d\d)(?:\s*;\s*retry-after\s*=\s*(\d{1,5}))?$/.exec(text) ?? [];
  if (status === undefined) return undefined;
  return {
    type: "status",
    status: Number(status),
    ...(seconds === undefined ? {} : { retryAfterSeconds: Number(seconds) }),
  };
}

/** The `Retry-After` of a status fault. */
export function retryAfter(fault: FaultDetails & { type: "status" }): Record<string, string> {
  const seconds = fault.retryAfterSeconds ?? (WITH_RETRY_AFTER.has(fault.status) ? 1 : undefined);
  return seconds === undefined ? {} : { "retry-after": String(seconds) };
}
