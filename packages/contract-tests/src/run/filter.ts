import { type ContractCase, sentenceOf } from "../cases/contract-case.ts";
import { matchesPattern } from "./pattern.ts";

export interface CaseFilter {
  /**
   * Keep the cases that one of these fits: a pattern with `*` fits the whole id, a text without fits any part of the
   * id or of the sentence.
   */
  filters?: readonly string[];
  /** Keep only the cases that have to be accepted. */
  onlyPositive?: boolean;
}

export function filterCases(cases: readonly ContractCase[], filter: CaseFilter): ContractCase[] {
  const { filters = [], onlyPositive = false } = filter;
  return cases
    .filter(({ kind }) => !onlyPositive || kind === "positive")
    .filter((contractCase) => filters.length === 0 || filters.some((text) => fits(contractCase, text)));
}

function fits(contractCase: ContractCase, filter: string): boolean {
  if (filter.includes("*")) return matchesPattern(filter, contractCase.id);
  return contractCase.id.includes(filter) || sentenceOf(contractCase).includes(filter);
}
