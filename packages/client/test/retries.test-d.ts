import { type ApiError, createClient, type RateLimitError } from "@wabotify/client";
import { holds, type Same } from "./support/holds.ts";

createClient({ maxRetries: 0, timeoutMs: Number.POSITIVE_INFINITY });
// @ts-expect-error a count
createClient({ maxRetries: "2" });

export function asked(limited: RateLimitError, other: ApiError): void {
  holds<Same<typeof limited.retryAfterMs, number | undefined>>();
  holds<Same<typeof other.retryAfterMs, number | undefined>>();
}
