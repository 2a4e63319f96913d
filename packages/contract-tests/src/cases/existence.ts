import type { CaseText, ContractCase } from "./contract-case.ts";
import { refusal } from "./make-case.ts";
import type { Subject } from "./subject.ts";

/** The opportunity does not exist. */
export function existence(subject: Subject): ContractCase[] {
  const { valid, operation } = subject;
  const named = [...valid.query, ...Object.entries(valid.pathParameters)].find(([, value]) =>
    isOpportunity(value),
  );
  const parameter = operation.parameters.find(({ value }) => value.name === named?.[0]);
  if (parameter === undefined) return [];
  const unknown = (value: CaseText): CaseText =>
    isOpportunity(value) ? { id: "unknownOpportunity" } : value;
  return refusal(subject, "not-found", {
    id: "existence/opportunity-unknown",
    name: "a change of an opportunity that does not exist",
    why: `${parameter.value.name} has to name an opportunity of the workspace`,
    pointer: parameter.pointer,
    request: {
      ...valid,
      query: valid.query.map(([name, value]) => [name, unknown(value)]),
      pathParameters: Object.fromEntries(
        Object.entries(valid.pathParameters).map(([name, value]) => [name, unknown(value)]),
      ),
    },
  });
}

function isOpportunity(value: CaseText): boolean {
  return typeof value !== "string" && value.id === "opportunity";
}
