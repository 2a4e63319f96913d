import type { Goal } from "../harness/benchmark.ts";
import { spreadOf } from "../harness/spread.ts";
import { type Inspected, paintRatios, type Visited } from "./docs-tables.ts";

/** At most half of the base's largest contentful paint; none where one of them has failed. */
export function paintGoal(device: string, visited: readonly Visited[], name: string, base: string): Goal[] {
  const ratios = paintRatios(visited, name, base);
  if (!ratios) return [];
  const measured = spreadOf(ratios).median;
  const text = `On the ${device}, the operation's LCP is at most 0.5 × that of ${base}: ${measured.toFixed(2)} ×`;
  return [{ text, measured, met: measured <= 0.5 }];
}

/** At most so many kilobytes for a page. */
export function weightGoal(inspected: readonly Inspected[], name: string, kilobytes: number): Goal[] {
  const page = inspected.find((each) => each.name === name);
  if (!page || "failure" in page) return [];
  const measured = page.inspection.bytes / 1024;
  const text = `${name}: at most ${kilobytes} KB: ${measured.toFixed(1)} KB`;
  return [{ text, measured, met: measured <= kilobytes }];
}

/** A page that hardly jumps. */
export function stillnessGoal(device: string, visited: readonly Visited[], name: string): Goal[] {
  const page = visited.find((each) => each.name === name);
  if (!page || "failure" in page) return [];
  const measured = Math.max(...page.visits.map(({ layoutShift }) => layoutShift));
  const text = `On the ${device}, ${name} has a CLS of at most 0.02 in every round: ${measured.toFixed(3)}`;
  return [{ text, measured, met: measured <= 0.02 }];
}
