import type { ContractSize } from "../synthetic/contract-size.ts";

/** One thing that is done with a contract. */
export interface Step {
  name: string;
  /** Milliseconds of CPU, or the bytes of what is made. */
  unit: Unit;
  /**
   * What it takes, in its unit.
   *
   * @throws {Error} why it cannot be done, or that it was stopped.
   */
  measure(contract: SyntheticContract, limitMs: number): Promise<number>;
  /** Why it grows worse than linearly with this. */
  because?: Partial<Record<keyof ContractSize, string>>;
}

export type Unit = "ms" | "bytes";

export interface SyntheticContract {
  size: ContractSize;
  /** Holds the sources and, once it is bundled, `dist/`. */
  folder: string;
}
