import { ConnectionError, createClient, TimeoutError } from "@wabotify/client";
import { holds, type Same } from "./support/holds.ts";

const { opportunities } = createClient();
void opportunities.update("o", { name: "n" }, { signal: AbortSignal.timeout(1) });
// @ts-expect-error a controller is not its signal
void opportunities.update("o", { name: "n" }, { signal: new AbortController() });

export function lost(error: unknown): void {
  if (error instanceof TimeoutError) {
    holds<Same<typeof error.name, "TimeoutError">>();
    const above: ConnectionError = error;
    void above;
  }
  if (error instanceof ConnectionError) holds<Same<typeof error.cause, unknown>>();
}
