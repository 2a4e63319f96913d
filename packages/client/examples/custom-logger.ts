// One JSON line for each attempt, and each answer compared with the contract.
import { createClient, type Logger } from "@wabotify/client";
import { violationReporter } from "@wabotify/client/validation";

const at = (level: keyof Logger) => (message: string) => console.log(JSON.stringify({ level, message }));
const client = createClient({
  logger: { debug: at("debug"), warn: at("warn"), error: at("error") },
  onContractViolation: violationReporter((violation) => console.warn(violation)),
});

await client.opportunities.update("opportunity-id-123", {
  name: "Plan anual",
  expirationDate: new Date("2026-12-31"),
});
