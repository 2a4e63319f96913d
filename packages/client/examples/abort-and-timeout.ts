// Ends a call from outside, and gives each attempt little time. This fetch never answers.
import { createClient, TimeoutError } from "@wabotify/client";

const { opportunities } = createClient({ workspaceId: "my-workspace", fetch: () => new Promise(() => {}) });

try {
  await opportunities.update("opportunity-id-123", { name: "Plan anual" }, { timeoutMs: 50, maxRetries: 1 });
} catch (error) {
  if (error instanceof TimeoutError) console.log(`Timed out: ${error.message}.`);
}

const controller = new AbortController();
setTimeout(() => controller.abort("the user left the page"), 50);
try {
  await opportunities.update("opportunity-id-123", { amount: 1 }, { signal: controller.signal });
} catch (reason) {
  console.log(`Aborted: ${reason}.`);
}
