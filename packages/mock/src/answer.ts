import type { FaultDetails } from "./faults/fault.ts";

/** What a door sends. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The body's text; none for an answer without a body. */
  body: string | undefined;
  /** What goes wrong on the way. */
  fault?: FaultDetails | undefined;
}
