import { type Changes, createClient } from "@wabotify/client";

/** Sends two real updates through the built client and prints what went over the wire. */
export async function updateOnce(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, workspaceId: "your_workspace_id", fetch: printingFetch });
  const updates: Changes[] = [{ name: "Plan anual para Acme" }, { amount: 1800.5, stageId: "stage-2" }];
  for (const changes of updates) {
    console.log(`\nupdate ${JSON.stringify(changes)}`);
    console.log(await client.opportunities.update("opportunity-id-123", changes));
  }
}

async function printingFetch(...input: ConstructorParameters<typeof Request>): Promise<Response> {
  const request = new Request(...input);
  const { pathname, search } = new URL(request.url);
  const response = await fetch(request);
  console.log(`${request.method} ${pathname}${search} → ${response.status} ${response.statusText}`);
  return response;
}
