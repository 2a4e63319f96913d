// Timers count in 32 bits: a longer time would be over at once. At 24 days it is no limit.
const longestMs = 2 ** 31 - 1;

/**
 * Runs a task until it ends, the time is up or the signal aborts, whichever is first. The task gets a signal of its
 * own, so that nothing is left on the caller's; one that pays no attention to it is left behind.
 *
 * @param task None: a pause.
 * @returns `undefined` if the time is up.
 * @throws The signal's reason, and what the task throws.
 */
export function withDeadline<Result>(
  ms: number,
  signal: AbortSignal | undefined,
  task?: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | undefined> {
  // One promise by hand, not a race of several: that takes as long as all else an update does before it sends.
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const release = () => {
      clearTimeout(timer);
      // Not by the option `signal` of the listener: in Node each would stay for as long as the caller's signal.
      signal?.removeEventListener("abort", abort);
    };
    const stop = (settle: () => void) => () => {
      release();
      settle();
      // After it is settled: a fetch may reject in the very moment that it is aborted.
      controller.abort();
    };
    const abort = stop(() => reject(signal?.reason));
    const timer =
      ms <= longestMs
        ? setTimeout(
            stop(() => resolve(undefined)),
            ms,
          )
        : undefined;
    signal?.addEventListener("abort", abort);
    task?.(controller.signal).then(resolve, reject).then(release);
  });
}
