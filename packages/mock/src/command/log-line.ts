import type { FaultDetails } from "../faults/fault.ts";
import type { MockRequest } from "../recorded-requests.ts";

/** A request in a line: method, path, status, field, what was wrong, what went wrong on purpose. */
export function logLine({ method, path, status, field, problem, fault }: MockRequest): string {
  const parts = [method, path, status ?? "---", field, fault && `[${faultName(fault)}]`, problem];
  // What a client sent must not steer a terminal or forge a second line.
  return parts
    .filter((part) => part !== undefined)
    .join(" ")
    .replaceAll(/\p{Cc}/gu, "�");
}

function faultName(fault: FaultDetails): string {
  switch (fault.type) {
    case "status":
      return String(fault.status);
    case "delay":
      return `delay ${fault.ms} ms`;
    default:
      return fault.type;
  }
}
