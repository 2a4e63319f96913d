import type { LabelledValue } from "./labelled-value.ts";

/**
 * Strings at the edges of a format of JSON Schema, right and wrong ones. Which are which is not said here: the field's
 * schema decides, for it may allow several formats.
 */
export const formatEdges: Readonly<Record<string, readonly LabelledValue[]>> = {
  date: [
    { key: "date", label: "a full date", value: "2025-12-31" },
    { key: "leap-day", label: "a leap day", value: "2024-02-29" },
    { key: "impossible-day", label: "a day that does not exist", value: "2025-02-30" },
    { key: "day-first", label: "a date written day first", value: "31/12/2025" },
    { key: "short-date", label: "a date without leading zeros", value: "2025-1-5" },
  ],
  "date-time": [
    { key: "date-time", label: "a date-time in UTC", value: "2025-12-31T23:59:59Z" },
    { key: "date-time-fraction", label: "a date-time with milliseconds", value: "2025-12-31T23:59:59.123Z" },
    { key: "date-time-offset", label: "a date-time with an offset", value: "2025-12-31T23:59:59-05:00" },
    { key: "no-zone", label: "a date-time without a zone", value: "2025-12-31T23:59:59" },
    { key: "impossible-hour", label: "an hour that does not exist", value: "2025-12-31T25:00:00Z" },
  ],
  email: [
    { key: "email", label: "an e-mail address", value: "ana@example.com" },
    { key: "no-domain", label: "an e-mail address without a domain", value: "ana@" },
  ],
  uri: [
    { key: "uri", label: "a URI", value: "https://example.com/a?b=c" },
    { key: "no-scheme", label: "a URI without a scheme", value: "example.com/a" },
  ],
  uuid: [
    { key: "uuid", label: "a UUID", value: "0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b" },
    { key: "short-uuid", label: "a UUID that is cut off", value: "0190a1b2-c3d4-7e5f" },
  ],
};
