import { createClient, type Opportunity, type UpdateResult, type UpdateRow } from "@wabotify/client";
import { holds, type Same } from "./support/holds.ts";

const { opportunities } = createClient();

export async function many(fromFile: AsyncIterable<UpdateRow>): Promise<void> {
  const rows = new Set([{ id: "o", changes: { name: "n" }, workspaceId: "w" }]);
  for await (const result of opportunities.updateMany(rows, { concurrency: 2 })) {
    holds<Same<typeof result, UpdateResult>>();
    if (result.status === "fulfilled") holds<Same<typeof result.opportunity, Opportunity>>();
    // @ts-expect-error a failed row has no opportunity
    else result.opportunity;
    // @ts-expect-error nothing is known of an error before a look at it
    if (result.status === "rejected") result.error.message;
  }
  opportunities.updateMany(fromFile);
  // @ts-expect-error a row has its changes
  opportunities.updateMany([{ id: "o" }]);
  // @ts-expect-error amount is a number
  opportunities.updateMany([{ id: "o", changes: { amount: "1" } }]);
}
