import type { ContractOperation } from "../contract/contract-operation.ts";
import type { Draft } from "../engine/engine.ts";

/** The answer without one property that the contract requires of it. */
export function breakContract(draft: Draft, operation: ContractOperation | undefined): Draft {
  const required = operation?.responses.get(draft.status)?.schema?.required?.at(-1);
  if (required === undefined || typeof draft.body !== "object") return draft;
  const { [required]: _, ...body } = draft.body as Record<string, unknown>;
  return { ...draft, body };
}
