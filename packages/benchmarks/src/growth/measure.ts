import { reasonOf } from "../harness/reason-of.ts";
import { spreadOf } from "../harness/spread.ts";
import type { Step, SyntheticContract } from "./steps/step.ts";

/** What one step took at one size, in its unit; or why there is nothing to say. */
export type Point = { value: number } | { failure: string };

export interface MeasureOptions {
  limitMs: number;
  /** How often a step is measured that does not take long. */
  runs: number;
  /** What it would take at least, in milliseconds, where that can be told beforehand. */
  forecast?: (step: Step) => number | undefined;
  progress: (line: string) => void;
}

/** Beyond this one run says enough. */
const LONG_MS = 2_500;

/** Measures steps one after another: what one makes, the next may need. */
export async function measureSteps(
  steps: readonly Step[],
  contract: SyntheticContract,
  { limitMs, runs, forecast, progress }: MeasureOptions,
): Promise<Map<Step, Point>> {
  const { operations, variants } = contract.size;
  const points = new Map<Step, Point>();
  for (const step of steps) {
    const expectedMs = forecast?.(step) ?? 0;
    if (expectedMs > limitMs) {
      const seconds = Math.round(expectedMs / 1000);
      points.set(step, { failure: `not tried, would take ${seconds} s if it were linear` });
      continue;
    }
    progress(`${operations} operations, ${variants} variants: ${step.name}`);
    try {
      points.set(step, { value: await medianOf(() => step.measure(contract, limitMs), runs) });
    } catch (error) {
      points.set(step, { failure: reasonOf(error) });
    }
  }
  return points;
}

async function medianOf(measure: () => Promise<number>, runs: number): Promise<number> {
  const taken = [await measure()];
  while (taken.length < runs && Math.max(...taken) < LONG_MS) taken.push(await measure());
  return spreadOf(taken).median;
}
