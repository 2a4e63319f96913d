import type { Rule } from "./rule.ts";

/** The format `date`. */
export const date: Rule = (value) => (isDay(value, /^\d{4}.{6}$/) ? "" : "an ISO date");

/** The format `date-time`. */
export const dateTime: Rule = (value) =>
  isDay(value, /^\d{4}.{6}t([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i)
    ? ""
    : "an ISO date-time with its zone";

/** Whether a text has the form and begins with a day that the calendar has. */
function isDay(text: unknown, form: RegExp): boolean | undefined {
  if (typeof text !== "string" || !form.test(text)) return false;
  const day = text.slice(0, 10);
  // Engines differ on 30 February: some roll it over to March, some find it invalid. None gives it back.
  return new Date(day).toJSON()?.startsWith(day);
}
