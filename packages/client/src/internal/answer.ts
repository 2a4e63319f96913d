import type { ViolationReporter } from "../client-options.ts";
import { apiErrorClass } from "../errors/api-error.ts";
import type { Outcome } from "../errors/partial-update-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { Opportunity } from "../types.ts";

/** The opportunity after a change, or why there is none. */
export interface Reading {
  opportunity?: Opportunity;
  error?: unknown;
  /** What became of the field, as far as it is known. */
  outcome?: Outcome;
  /** How long to wait before the field is sent again; `undefined`: it is not. */
  retryMs?: number | undefined;
}

/**
 * The opportunity in a good answer: a 2xx with an envelope that says so too. Otherwise the error.
 *
 * @param outcome What the status says of the field.
 * @param shown Makes what the answer says fit to be shown.
 */
export function readAnswer(
  { ok, status, headers }: Response,
  bodyText: string,
  retryAfterMs: number | undefined,
  outcome: Outcome,
  shown: (text: unknown) => string,
  onContractViolation: ViolationReporter | undefined,
): Reading {
  let body: unknown = bodyText;
  try {
    body = JSON.parse(bodyText);
  } catch {}
  // Who looks on is not to change what happens.
  try {
    onContractViolation?.(status, body);
  } catch {}
  const { success, data, errorCode, message } = Object(body);
  const opportunity = Object(data).oportunity;
  if (ok && success === true && Object(opportunity) === opportunity) return { opportunity };
  const unexpected = ok && success !== false;
  return {
    error: new (unexpected ? UnexpectedResponseError : apiErrorClass(status))(
      `The API answered ${status}: ${shown(message)}`,
      { status, errorCode: errorCode && shown(errorCode), body, bodyText, headers, retryAfterMs },
    ),
    outcome: unexpected ? "unknown" : outcome,
  };
}
