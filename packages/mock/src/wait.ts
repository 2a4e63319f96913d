import { setTimeout } from "node:timers/promises";

/** Waits, or until the signal aborts. */
export async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (ms <= 0 || signal?.aborted) return;
  try {
    await setTimeout(ms, undefined, signal ? { signal } : {});
  } catch {
    // Aborted: the caller is gone, and looks at the signal itself.
  }
}
