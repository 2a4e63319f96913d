import type { Rule } from "./rule.ts";

/** The format `date`. */
export const date: Rule = /* @__PURE__ */ iso(/^\d{4}-\d\d-\d\d$/, "an ISO date");

/** The format `date-time`. */
export const dateTime: Rule = /* @__PURE__ */ iso(
  /^\d{4}-\d\d-\d\dt([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i,
  "an ISO date-time with its zone",
);

/** A text that has the form and begins with a day that the calendar has. */
function iso(form: RegExp, expected: string): Rule {
  return (value) => {
    const day = typeof value === "string" && form.test(value) && value.slice(0, 10);
    // Engines differ on 30 February: some find it invalid, some roll it over to March.
    return day && new Date(day).getUTCDate() === Number(day.slice(8)) ? "" : expected;
  };
}
