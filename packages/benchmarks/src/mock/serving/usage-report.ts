/** What a process has used so far. */
export interface Usage {
  cpuMs: number;
  /** Resident memory, in MiB. */
  memory: number;
}

/** Runs in the process that is measured, which imports no module for it. */
function reportUsage(): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000, memory: process.memoryUsage.rss() / 2 ** 20 });
  });
  // Nobody is to stay alive only to be asked.
  process.channel?.unref();
}

/** For Node's `--import`: the process then answers each message of its parent with its usage. */
export const usageReport: string = `data:text/javascript,${encodeURIComponent(`(${reportUsage})()`)}`;
