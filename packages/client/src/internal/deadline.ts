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
export async function withDeadline<Result>(
  ms: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<Result> = () => new Promise(() => {}),
): Promise<Result | undefined> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let abort = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => controller.abort();
  const deadline = new Promise<undefined>((resolve, reject) => {
    abort = () => reject(signal?.reason);
    signal?.addEventListener("abort", abort);
    if (ms <= longestMs) timer = setTimeout(resolve as () => void, ms);
  });
  try {
    const first = Promise.race([task(controller.signal), deadline]);
    // After the race has heard of the deadline: a fetch may reject in the very moment that it is aborted.
    deadline.then(stop, stop);
    return await first;
  } finally {
    clearTimeout(timer);
    // Not by the option `signal` of the listener: in Node each would stay for as long as the caller's signal.
    signal?.removeEventListener("abort", abort);
  }
}
