import type { ViolationReporter } from "../client-options.ts";
import { responseChecks } from "../generated/validation.ts";
import { pointerOf } from "./standard.ts";

/** One place where an answer is not what the contract says. */
export interface ContractViolation {
  /** The answer's HTTP status. */
  status: number;
  /** JSON pointer into the body; "" is the body itself. */
  pointer: string;
  /** What the contract says must be there. */
  expected: string;
  /** What is there. It may hold personal data and ids. */
  got: unknown;
}

/**
 * Makes the client's option `onContractViolation`.
 *
 * @param report Gets each violation of the answers that `update` and `updateMany` read. What it throws is ignored.
 * @example
 * createClient({ onContractViolation: violationReporter((violation) => console.warn(violation)) });
 */
export function violationReporter(report: (violation: ContractViolation) => void): ViolationReporter {
  return (status, body) => {
    for (const violation of contractViolations(status, body)) report(violation);
  };
}

/** Every place where an answer is not what the contract says of its status. */
export function contractViolations(status: number, body: unknown): ContractViolation[] {
  const check = Object.hasOwn(responseChecks, status) ? responseChecks[status] : undefined;
  if (!check) {
    const documented = Object.keys(responseChecks).join(", ");
    return [{ status, pointer: "", expected: `the answer of a status in ${documented}`, got: status }];
  }
  return check(body).map(({ path, expected, got }) => ({
    status,
    pointer: pointerOf(path),
    expected,
    got,
  }));
}
