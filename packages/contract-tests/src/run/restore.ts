import { isDeepStrictEqual } from "node:util";
import type { ContractCase } from "../cases/contract-case.ts";
import { entityIn } from "../contract/envelope.ts";
import { changesByField, withValue } from "./changes-of.ts";
import type { Originals } from "./originals.ts";
import type { Restoration } from "./report.ts";
import { send } from "./send.ts";
import { fillRequest } from "./sent-request.ts";
import { show } from "./show.ts";
import type { ReadyTarget } from "./target.ts";

/**
 * Puts the first seen values back, one field after another, and checks that the answers show them. A field whose
 * earlier value nobody saw is left with the value that it was first given.
 *
 * @param signal Ends it: what is left then counts as failed.
 */
export async function restore(
  cases: readonly ContractCase[],
  target: ReadyTarget,
  originals: Originals,
  signal: AbortSignal,
): Promise<Restoration> {
  const changes = changesByField(cases);
  const restoration: Restoration = { restored: [], failed: [], unknown: [] };

  /** @returns Why it could not be put back, if it could not. */
  async function putBack(field: string, value: unknown): Promise<string | undefined> {
    const change = changes.get(field);
    if (change === undefined) return "no case of this run has a request that changes it";
    if (signal.aborted) return "there was no time left";
    const request = fillRequest(withValue(change, value), target);
    const answer = await send(request, target, { timeoutMs: target.timeoutMs, signal });
    if ("reason" in answer) return answer.reason;
    if (answer.status < 200 || answer.status > 299) return `the answer was ${answer.status}`;
    const shown = entityOf(answer.text)?.[field];
    return isDeepStrictEqual(shown, value) ? undefined : `the answer shows ${show(shown)}`;
  }

  for (const [field, value] of originals.toRestore()) {
    const reason = await putBack(field, value);
    if (reason === undefined) restoration.restored.push(field);
    else restoration.failed.push({ field, value, reason });
  }
  for (const [field, leftWith] of originals.unknown()) {
    const isLeftSo = leftWith !== undefined && (await putBack(field, leftWith)) === undefined;
    restoration.unknown.push({ field, leftWith: isLeftSo ? leftWith : undefined });
  }
  return restoration;
}

function entityOf(text: string): Record<string, unknown> | undefined {
  try {
    return entityIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}
