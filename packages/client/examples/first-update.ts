// The first update. WABOTIFY_WORKSPACE_ID and WABOTIFY_BASE_URL come from the environment.
import { createClient } from "@wabotify/client";

const client = createClient();
const opportunity = await client.opportunities.update("opportunity-id-123", { name: "Plan anual" });
console.log(`${opportunity.id} is now called "${opportunity.name}".`);
