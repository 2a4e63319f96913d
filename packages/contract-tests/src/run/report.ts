import type { ContractCase } from "../cases/contract-case.ts";
import type { Disagreement } from "./disagreement.ts";
import type { Answer } from "./send.ts";
import type { SentRequest } from "./sent-request.ts";

export type Outcome = "agrees" | "deviates" | "disagrees";

export interface CaseResult {
  case: ContractCase;
  /** `deviates`: it disagrees only where the target's profile allows it. */
  outcome: Outcome;
  disagreements: Disagreement[];
  /** Disagreements that the profile allows, each with its reason. */
  deviations: (Disagreement & { reason: string })[];
  /** The last request that was sent: the one that disagreed, if one did. */
  request: SentRequest;
  /** Undefined: none came. */
  answer: Answer | undefined;
  durationMs: number;
}

/** What became of the values that the opportunity had before. */
export interface Restoration {
  /** Fields that have their first seen value again. */
  restored: string[];
  /** Fields whose first seen value could not be put back. It is given so that someone can. */
  failed: { field: string; value: unknown; reason: string }[];
  /**
   * Fields that were changed before any answer could show their value, with the value that they were left with:
   * undefined where that is not known either.
   */
  unknown: { field: string; leftWith: unknown }[];
}

export interface Report {
  target: { baseUrl: string; workspace: string; opportunity: string; profile: string | undefined };
  /** One for each case that was run, in the order of the cases. */
  results: CaseResult[];
  counts: Record<Outcome | "notRun", number>;
  /** Deviations of the profile that no answer made use of: the target has improved, or a case is gone. */
  unusedDeviations: string[];
  /** Present when it was asked for. */
  restoration?: Restoration;
  durationMs: number;
}

export function countOutcomes(results: readonly CaseResult[], planned: number): Report["counts"] {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    agrees: count("agrees"),
    deviates: count("deviates"),
    disagrees: count("disagrees"),
    notRun: planned - results.length,
  };
}
