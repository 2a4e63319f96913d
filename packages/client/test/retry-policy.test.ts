import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfterMs } from "../src/internal/retry-after.ts";
import { backoffMs } from "../src/internal/retry-policy.ts";

describe("Retry-After", () => {
  it("is seconds", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        (seconds, now) => retryAfterMs(String(seconds), now) === seconds * 1000,
      ),
    );
  });

  it("is a date, and no time at all once it is past", () => {
    const date = fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(date, date, (moment, now) => {
        const seconds = Math.floor(+moment / 1000) * 1000;
        expect(retryAfterMs(moment.toUTCString(), +now)).toBe(Math.max(0, seconds - +now));
      }),
    );
    expect(retryAfterMs("Sunday, 06-Nov-94 08:49:37 GMT", 0)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
  });

  it.each(["", "-5", "1.5", "1e3", "soon", "0x10", "2026-01-01", "7 seconds", "GMT"])(
    "is absent when it says %j",
    (header) => {
      expect(retryAfterMs(header, 0)).toBeUndefined();
    },
  );

  it("never makes a time that is negative or no number", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (header, now) => {
        const ms = retryAfterMs(header, now);
        expect(ms === undefined || ms >= 0).toBe(true);
      }),
    );
  });
});

describe("backoff", () => {
  it("stays between nothing and the doubled half second, at most 8 seconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (retry) => {
        const ms = backoffMs(retry);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(Math.min(8000, 500 * 2 ** (retry - 1)));
      }),
    );
  });
});
