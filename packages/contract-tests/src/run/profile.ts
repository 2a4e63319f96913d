import type { Check } from "../cases/contract-case.ts";
import type { Disagreement } from "./disagreement.ts";
import { matchesPattern } from "./pattern.ts";

/** What a target is known to do differently, and is allowed to. Reports list every use of it. */
export interface Profile {
  name: string;
  deviations: readonly Deviation[];
}

export interface Deviation {
  /** The ids of the cases; `*` stands for any text. */
  cases: string;
  /** What may differ there. */
  check: Check;
  /** Only where this is expected, as reports show it: `"400"`. @default anything */
  expected?: string;
  /** Only where this came in its place, as reports show it: `"422"`. @default anything */
  got?: string;
  /** Why it is allowed. */
  reason: string;
  /** Milliseconds to wait for the answer of these cases, where it is known that none comes. */
  timeoutMs?: number;
}

export function deviationFor(
  profile: Profile | undefined,
  caseId: string,
  { check, expected, got }: Disagreement,
): Deviation | undefined {
  return profile?.deviations.find(
    (deviation) =>
      deviation.check === check &&
      (deviation.expected === undefined || deviation.expected === expected) &&
      (deviation.got === undefined || deviation.got === got) &&
      matchesPattern(deviation.cases, caseId),
  );
}

export function timeoutFor(profile: Profile | undefined, caseId: string): number | undefined {
  return profile?.deviations.find(
    ({ timeoutMs, cases }) => timeoutMs !== undefined && matchesPattern(cases, caseId),
  )?.timeoutMs;
}
