/** What hangs is killed after this time. */
export const LONGEST_RUN_MS = 60_000;

/** The addresses that the scenarios talk to. */
export interface Servers {
  /** Answers as the contract says. */
  mock: string;
  /** Takes requests and never answers. */
  stalling: string;
}

/** The names of the scenarios, each with "passed" or with what went wrong. */
export type Results = Record<string, string>;

/** Where the packed client and the runtimes are installed, and what bundles were made of the scenarios. */
export interface Workshop {
  folder: string;
  servers: Servers;
}

export interface Runtime {
  /** As the table shows it, with its version. */
  name: string;
  /** What npm installs to have it, by alias, if anything. */
  install: Record<string, string>;
  /** Whether it can run here, where npm does not bring it. */
  isThere?: () => boolean;
  /** Its version as the runtime itself says it, where npm does not decide it. */
  version?: () => Promise<string>;
  run(workshop: Workshop): Promise<Results>;
}
