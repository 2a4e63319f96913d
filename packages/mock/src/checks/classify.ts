import type { Diagnostic } from "../engine/engine.ts";
import type { Refusal } from "../refusal.ts";
import type { Presence } from "../state/store.ts";
import type { Check, ReadRequest } from "./check.ts";
import { checkBody, checkVariant } from "./check-body.ts";
import { checkCaller } from "./check-caller.ts";
import { checkPresence } from "./check-presence.ts";
import { checkQuery } from "./check-query.ts";
import { checkRest } from "./check-rest.ts";
import { checkValue } from "./check-value.ts";

/** The contract's order of checks: the caller, the request's form, what it is about, the value. */
export function classify(
  request: ReadRequest,
  diagnostics: Diagnostic[],
  presence: (workspaceId: string, id: string) => Presence,
): Refusal | undefined {
  const checks: Check[] = [
    checkCaller,
    checkQuery,
    checkBody,
    checkVariant,
    checkRest,
    (read) => checkPresence(read, presence),
    checkValue,
  ];
  for (const check of checks) {
    const refusal = check(request, diagnostics);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
