import { createClient, OPERATIONS, type Ops } from "../.generated/redocly/client.ts";
import type { Connect } from "./connect.ts";

export const connect: Connect = (serverUrl, workspaceId) => {
  const client = createClient<Ops>(OPERATIONS, {
    serverUrl,
    auth: { apiKey: { x_workspace_id: workspaceId } },
  });
  return async (id, name) => {
    const { data } = await client.updateOpportunity({
      query: { id, workspaceId },
      body: { paramToUpdate: "name", name },
    });
    return data.oportunity;
  };
};
