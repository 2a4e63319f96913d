import type { operations } from "./generated/openapi.ts";

type Responses = operations["updateOpportunity"]["responses"];

/** A status of the contract that is no success. */
export type ErrorStatus = Exclude<keyof Responses, 200>;

/** The body that the contract gives an error's status. */
export type ErrorBody<Status extends ErrorStatus> = Responses[Status]["content"]["application/json"];

/**
 * Narrows the `error` of a result of `client.http` to what the contract gives that status. It looks at the status
 * alone: a proxy's HTML under the same status stays what it is.
 *
 * @example
 * const result = await client.http.PUT("/api/opportunity", { params, body });
 * if (hasStatus(result, 404)) console.log(result.error.message);
 */
export function hasStatus<Result extends { response: Response }, Status extends ErrorStatus>(
  result: Result,
  status: Status,
): result is Result & { data?: never; error: ErrorBody<Status> } {
  return result.response.status === status;
}
