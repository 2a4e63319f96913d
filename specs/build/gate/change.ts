import type { Bump } from "./bump.ts";

/** One difference between two contracts, and the bump that it needs. */
export interface Change {
  bump: Bump;
  /** JSON pointer, as a fragment. */
  pointer: string;
  message: string;
}
