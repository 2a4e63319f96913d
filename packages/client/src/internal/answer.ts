import { apiErrorClass } from "../errors/api-error.ts";
import type { Outcome } from "../errors/partial-update-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { Opportunity } from "../types.ts";
import { outcomeOf } from "./retry-policy.ts";

/** The opportunity after a change, or why there is none. */
export interface Reading {
  opportunity?: Opportunity;
  error?: unknown;
  /** What became of the field; `undefined`: the answer does not say. */
  outcome?: Outcome | undefined;
}

/** The JSON in a text, or the text if it is none. */
export function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The opportunity in a good answer: a 2xx with an envelope that says so too. Otherwise the error.
 *
 * @param shown Makes what the answer says fit to be shown.
 */
export function readAnswer(
  { ok, status, headers }: Response,
  bodyText: string,
  body: unknown,
  retryAfterMs: number | undefined,
  shown: (text: unknown) => string,
): Reading {
  const { success, data, errorCode, message } = Object(body);
  const opportunity = Object(data).oportunity;
  if (ok && success === true && Object(opportunity) === opportunity) return { opportunity };
  const unexpected = ok && success !== false;
  return {
    error: new (unexpected ? UnexpectedResponseError : apiErrorClass(status))(
      `The API answered ${status}: ${shown(message)}`,
      { status, errorCode: errorCode && shown(errorCode), body, bodyText, headers, retryAfterMs },
    ),
    outcome: unexpected ? "unknown" : outcomeOf(status),
  };
}
