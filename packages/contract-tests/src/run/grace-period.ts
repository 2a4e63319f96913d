/** Ends some time after another signal. */
export interface GracePeriod {
  signal: AbortSignal;
  /** Forgets both the other signal and the time that runs. */
  dispose(): void;
}

/** @param milliseconds How long after `signal` the period ends. Without a signal it never does. */
export function gracePeriodAfter(signal: AbortSignal | undefined, milliseconds: number): GracePeriod {
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const start = () => {
    timer = setTimeout(() => end.abort(), milliseconds);
  };
  if (signal?.aborted) start();
  else signal?.addEventListener("abort", start, { once: true });
  return {
    signal: end.signal,
    dispose() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", start);
    },
  };
}
