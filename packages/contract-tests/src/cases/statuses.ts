import type { Operation } from "../contract/operation.ts";

/** What can be wrong with a request. */
export type Fault = "unauthorized" | "malformed" | "not-found" | "invalid-value";

/** The API's rules, from `specs/DECISIONS.md`. An operation that does not document a status falls back on the next. */
const statusesByFault: Readonly<Record<Fault, readonly number[]>> = {
  unauthorized: [401, 403],
  malformed: [400],
  "not-found": [404],
  "invalid-value": [422, 400],
};

/** The status that the operation documents for a fault; undefined when it documents none. */
export function statusOf(fault: Fault, { responses }: Operation): number | undefined {
  return statusesByFault[fault].find((status) => documentedFor(status, responses) !== undefined);
}

/** The operation's first status of success. */
export function successStatusOf({ responses }: Operation): number | undefined {
  const status = Object.keys(responses).find((key) => /^2\d\d$/.test(key));
  return status === undefined ? undefined : Number(status);
}

/** What is documented for a status: by itself, by its range or by `default`. */
export function documentedFor<Documented>(
  status: number,
  responses: Readonly<Record<string, Documented>>,
): Documented | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
}
