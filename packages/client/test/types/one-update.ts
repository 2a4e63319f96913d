import { createClient } from "@wabotify/client";

const client = createClient({ workspaceId: "w" });
const opportunity = await client.opportunities.update("o", { name: "n" });
console.log(opportunity.amount);
