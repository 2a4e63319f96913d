import type { CaseRequest, CaseStep, ContractCase, ExpectedChange } from "../cases/contract-case.ts";

/** A step that has to succeed in changing a field. */
export type ChangeStep = CaseStep & { expected: { change: ExpectedChange } };

export function stepsOf(contractCase: ContractCase): CaseStep[] {
  return [...contractCase.before, contractCase];
}

export function isChange(step: CaseStep): step is ChangeStep {
  return step.expected.change !== undefined;
}

/** For each field that the cases change, the first step that changes it. */
export function changesByField(cases: readonly ContractCase[]): Map<string, ChangeStep> {
  const changes = new Map<string, ChangeStep>();
  for (const step of cases.flatMap(stepsOf).filter(isChange)) {
    const { field } = step.expected.change;
    if (!changes.has(field)) changes.set(field, step);
  }
  return changes;
}

/** The fields that the cases change, or would change if what has to be refused were accepted. */
export function fieldsNamedBy(cases: readonly ContractCase[]): string[] {
  return [...new Set(cases.flatMap(stepsOf).flatMap(({ field }) => field ?? []))];
}

/** The same request with another value for its field. */
export function withValue({ request, expected: { change } }: ChangeStep, value: unknown): CaseRequest {
  return { ...request, body: JSON.stringify({ ...JSON.parse(request.body ?? "{}"), [change.field]: value }) };
}
