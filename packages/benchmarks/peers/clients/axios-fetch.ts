import axios from "axios";
import type { Connect } from "./connect.ts";

export const connect: Connect = (baseURL, workspaceId) => {
  const client = axios.create({ adapter: "fetch", baseURL, headers: { "x-workspace-id": workspaceId } });
  return async (id, name) => {
    const { data } = await client.put<{ data: { oportunity: { name: string } } }>(
      "/api/opportunity",
      { paramToUpdate: "name", name },
      { params: { id, workspaceId } },
    );
    return data.data.oportunity;
  };
};
