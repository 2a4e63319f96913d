// Timers count in 32 bits: a longer time would be over at once. At 24 days it is no limit.
const longestMs = 2 ** 31 - 1;

/**
 * Runs a task until it ends, the time is up or the signal aborts, whichever is first. The task gets a signal of its
 * own, so that nothing is left on the caller's; one that pays no attention to it is left behind.
 *
 * @param late Gives the result when the time is up.
 * @throws The signal's reason, and what the task throws.
 */
export async function withDeadline<Result>(
  ms: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<Result>,
  late: () => Result,
): Promise<Result> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let abort = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      task(controller.signal),
      new Promise<Result>((resolve, reject) => {
        abort = () => {
          reject(signal?.reason);
          controller.abort();
        };
        if (ms <= longestMs)
          timer = setTimeout(() => {
            resolve(late());
            controller.abort();
          }, ms);
        signal?.addEventListener("abort", abort);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** @throws The signal's reason, as soon as it aborts. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withDeadline(
    ms,
    signal,
    () => new Promise(() => {}),
    () => {},
  );
}
