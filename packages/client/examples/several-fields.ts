// Several fields of one opportunity. The API takes one a call, so a later one can fail after earlier ones are changed.
import { type Changes, createClient, PartialUpdateError } from "@wabotify/client";

const id = "opportunity-id-123";
const changes: Changes = { name: "Plan anual", amount: 2500.75, stageId: "stage-2" };

// For the show: the connection is lost when the amount is sent the first time.
let lost = false;
const client = createClient({
  maxRetries: 0,
  fetch: async (input, init) => {
    if (!lost && String(init?.body).includes("amount")) {
      lost = true;
      throw new TypeError("connection lost");
    }
    return fetch(input, init);
  },
});

try {
  await client.opportunities.update(id, changes);
} catch (error) {
  if (!(error instanceof PartialUpdateError)) throw error;
  const { applied, failed, pending } = error;
  console.log(`Applied: ${Object.keys(applied)}. Failed: ${failed.field} (${failed.outcome}).`);

  // Setting a field to a value can be repeated, so an unknown outcome is no obstacle.
  const rest = { [failed.field]: changes[failed.field], ...pending };
  const opportunity = await client.opportunities.update(id, rest);
  console.log(`Resumed: ${opportunity.name}, ${opportunity.amount}, ${opportunity.stageId}.`);
}
