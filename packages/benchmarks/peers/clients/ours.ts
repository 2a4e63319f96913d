import { createClient } from "@wabotify/client";
import type { Connect } from "./connect.ts";

export const connect: Connect = (baseUrl, workspaceId) => {
  const client = createClient({ baseUrl, workspaceId });
  return (id, name) => client.opportunities.update(id, { name });
};
