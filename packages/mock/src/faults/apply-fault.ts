import type { Answer } from "../answer.ts";
import type { Refusal } from "../refusal.ts";
import { type FaultDetails, retryAfter } from "./fault.ts";

/** The refusal that a fault gives in place of the contract's answer, so that no change is made. */
export function refusalInstead(fault: FaultDetails | undefined): Refusal | undefined {
  switch (fault?.type) {
    case "status":
      return {
        status: fault.status,
        headers: retryAfter(fault),
        say: (sentences) => sentences.faultOnPurpose(fault.status),
      };
    case "reset":
      // Nobody gets to see it.
      return { status: 500, say: (sentences) => sentences.faultOnPurpose(500) };
    default:
      return undefined;
  }
}

export function deliveryOf(fault: FaultDetails | undefined): Answer["delivery"] {
  return fault?.type === "reset" || fault?.type === "cut" || fault?.type === "stall" ? fault.type : "whole";
}
