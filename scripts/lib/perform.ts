import { addCounts, type Counts, closingLine, isGreen } from "./counts.ts";
import type { Runner } from "./parts.ts";
import { stopRunning } from "./run.ts";

/** Runs runners one after the other, each under its title, and adds up what they executed. */
export class Performance {
  readonly #results: { title: string; counts: Counts }[] = [];

  constructor() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, async () => {
        await stopRunning();
        process.exit(130);
      });
    }
  }

  async perform(runners: Runner[], options: string[] = []): Promise<boolean> {
    let green = true;
    for (const { title, run } of runners) {
      console.log(`\n── ${title}`);
      const counts = await run(options);
      this.#results.push({ title, counts });
      green &&= isGreen(counts);
    }
    return green;
  }

  /** Prints a line for each runner and one for all, and sets the exit status. */
  close(): void {
    const total = addCounts(this.#results.map(({ counts }) => counts));
    console.log();
    for (const { title, counts } of this.#results) console.log(`${title}: ${closingLine(counts)}`);
    console.log(closingLine(total));
    process.exitCode = isGreen(total) ? 0 : 1;
  }
}
