import type { Spread } from "./spread.ts";

/** One kind of claim, measured in one go: `pnpm bench NAME`. */
export interface Benchmark {
  name: string;
  title: string;
  /** What is measured and how, as Markdown for readers of BENCHMARKS.md. */
  about: string;
  /** A Markdown file: what was done about what was found, what remains, and why. */
  findings: URL;
  run(context: BenchmarkContext): Promise<Measured>;
}

export interface BenchmarkContext {
  /** A look at whether it works: few rounds, small sizes. Its numbers are not kept. */
  quick: boolean;
  /** Says what is being done. */
  progress: (line: string) => void;
}

export interface Measured {
  tables: Table[];
  plots?: Plot[];
  goals?: Goal[];
  /** The versions of what was measured, by name. */
  versions: Record<string, string>;
}

export interface Table {
  title: string;
  /** The first is the name of each row. */
  columns: Column[];
  rows: Row[];
}

export interface Column {
  heading: string;
  /** Digits after the point. @default 0 */
  digits?: number;
}

export interface Row {
  name: string;
  /** One for each column but the first. `null`: does not apply. */
  cells: Cell[];
  /** Why there are no numbers: the peer is not installed, or it did not do its work. */
  failure?: string;
}

export type Cell = number | string | Spread | null;

export interface Plot {
  /** Names its file too: words and spaces. */
  title: string;
  /** Both axes are logarithmic. */
  x: string;
  y: string;
  lines: { name: string; points: [x: number, y: number][] }[];
}

/** A number that we set ourselves. */
export interface Goal {
  /** As in "At most 1.3 × raw fetch". */
  text: string;
  measured: number;
  met: boolean;
}
