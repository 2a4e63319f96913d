import type { paths } from "@wabotify/client";
import createClient from "openapi-fetch";
import type { Connect } from "./connect.ts";

export const connect: Connect = (baseUrl, workspaceId) => {
  const client = createClient<paths>({ baseUrl, headers: { "x-workspace-id": workspaceId } });
  return async (id, name) => {
    const { data, response } = await client.PUT("/api/opportunity", {
      params: { query: { id, workspaceId } },
      body: { paramToUpdate: "name", name },
    });
    if (!data) throw new Error(`The API answered ${response.status}`);
    return data.data.oportunity;
  };
};
