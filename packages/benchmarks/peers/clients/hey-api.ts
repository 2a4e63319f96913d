import { createClient } from "../.generated/hey-api/client/index.js";
import { updateOpportunity } from "../.generated/hey-api/sdk.gen.js";
import type { Connect } from "./connect.ts";

export const connect: Connect = (baseUrl, workspaceId) => {
  const client = createClient({ baseUrl, auth: workspaceId, throwOnError: true });
  return async (id, name) => {
    const { data } = await updateOpportunity({
      client,
      throwOnError: true,
      query: { id, workspaceId },
      body: { paramToUpdate: "name", name },
    });
    return data.data.oportunity;
  };
};
