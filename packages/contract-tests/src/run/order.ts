import type { ContractCase } from "../cases/contract-case.ts";
import { isChange } from "./changes-of.ts";

/** Cases that change the opportunity must run one after another, in order; the others may run side by side. */
export function phasesOf(cases: readonly ContractCase[]): {
  inOrder: ContractCase[];
  sideBySide: ContractCase[];
} {
  return {
    inOrder: cases.filter(({ kind }) => kind === "positive"),
    sideBySide: cases.filter(({ kind }) => kind !== "positive"),
  };
}

/**
 * The first change hides the value that its field had, and its answer reveals those of all other fields. So a change
 * that clears a field comes first, where there is one: it is the least that can be lost for good.
 */
export function clearingFirst(cases: readonly ContractCase[]): ContractCase[] {
  const clearing = cases.find(
    (each) => each.before.length === 0 && isChange(each) && each.expected.change.value === null,
  );
  return clearing === undefined ? [...cases] : [clearing, ...cases.filter((each) => each !== clearing)];
}
