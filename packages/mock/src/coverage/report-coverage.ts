import type { Coverage } from "./coverage.ts";
import { renderCoverage } from "./render-coverage.ts";

export interface ReportOptions {
  /** The smallest share of the contract that is enough, from 0 to 1. @default 0 */
  minimum?: number | undefined;
  /** @default console.log */
  print?: ((text: string) => void) | undefined;
}

/**
 * Prints the coverage as a table. Call it when the tests are done, in `afterAll` of vitest or `after` of node:test.
 *
 * @throws {Error} naming the holes, when less than the minimum was exercised.
 */
export function reportCoverage(mock: { coverage(): Coverage }, options: ReportOptions = {}): void {
  const { minimum = 0, print = console.log } = options;
  const coverage = mock.coverage();
  print(renderCoverage(coverage, "md"));
  if (coverage.ratio >= minimum) return;
  throw new Error(
    `The tests exercised ${Math.floor(coverage.ratio * 100)} % of the contract, less than the ${minimum * 100} % asked for. Missing:\n${coverage.holes.join("\n")}`,
  );
}
