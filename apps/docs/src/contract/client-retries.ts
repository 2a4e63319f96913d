import { createClient } from "@wabotify/client";
import { isRefusal } from "./refusals.ts";
import type { UpdateOperation } from "./update-operation.ts";

/**
 * The refusals that the client repeats by itself. The client is asked, each status in turn, so that the site says what
 * it does and not what somebody once wrote down.
 */
export async function retriedByClient({ answers, variants }: UpdateOperation): Promise<ReadonlySet<number>> {
  const [variant] = variants;
  const changes = variant && { [variant.field]: (variant.body as Record<string, unknown>)[variant.field] };
  const retried = new Set<number>();
  for (const { status } of answers.filter(isRefusal)) {
    let calls = 0;
    const client = createClient({
      workspaceId: "workspace",
      baseUrl: "http://127.0.0.1",
      maxRetries: 1,
      fetch: async () => {
        calls += 1;
        return Response.json({}, { status, headers: { "retry-after": "0" } });
      },
    });
    await client.opportunities.update("id", changes ?? {}).catch(() => {});
    if (calls > 1) retried.add(status);
  }
  return retried;
}
