import { createClient, UnexpectedResponseError } from "@wabotify/client";
import { violationReporter } from "@wabotify/client/validation";
import { holds, type Same } from "./support/holds.ts";

createClient({
  onContractViolation: violationReporter((violation) => {
    holds<Same<typeof violation.pointer, string>>();
    holds<Same<typeof violation.expected, string>>();
    holds<Same<typeof violation.got, unknown>>();
  }),
});
// @ts-expect-error a plain callback has no validator
createClient({ onContractViolation: (violation: { pointer: string }) => violation.pointer });

export function unexpected(error: unknown): void {
  if (!(error instanceof UnexpectedResponseError)) return;
  holds<Same<typeof error.status, number>>();
  holds<Same<typeof error.bodyText, string>>();
}
