import type { Check } from "../cases/contract-case.ts";

/** One thing in which an answer and the contract differ. */
export interface Disagreement {
  check: Check;
  expected: string;
  got: string;
  /** JSON pointer to what the contract says about it. */
  pointer: string;
}
