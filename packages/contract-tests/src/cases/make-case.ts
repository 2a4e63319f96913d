import { allChecks, type CaseRequest, type CaseStep, type ContractCase } from "./contract-case.ts";
import { type Fault, statusOf } from "./statuses.ts";
import type { Subject } from "./subject.ts";

/** What tells one case from another; the rest follows from the subject. */
type Outline = Pick<ContractCase, "id" | "name" | "why" | "pointer"> & { request: CaseRequest };

/** The case that a fault of the request is refused. None where the operation documents no status for that fault. */
export function refusal(
  { operation, valid, body }: Subject,
  fault: Fault,
  outline: Outline & { field?: string },
): ContractCase[] {
  const status = statusOf(fault, operation);
  if (status === undefined) return [];
  // A body that is valid may change its field, should the target overlook the fault.
  const field = outline.request.body === valid.body ? body?.variants[0]?.field : outline.field;
  return [
    {
      ...outline,
      id: `${operation.id}/${outline.id}`,
      name: `${outline.name} is refused with ${status}`,
      kind: "negative",
      operation: operation.id,
      production: operation.document.servers?.[0]?.url,
      before: [],
      checks: allChecks,
      expected: { statuses: [status], responses: operation.responses },
      ...(field === undefined ? {} : { field }),
    },
  ];
}

/** The case that a step is accepted, after the steps before it. */
export function acceptance(
  { operation }: Subject,
  { step, before = [], ...outline }: Omit<Outline, "request"> & { step: CaseStep; before?: CaseStep[] },
): ContractCase {
  return {
    ...outline,
    ...step,
    id: `${operation.id}/${outline.id}`,
    kind: "positive",
    operation: operation.id,
    production: operation.document.servers?.[0]?.url,
    before,
    checks: allChecks,
  };
}
