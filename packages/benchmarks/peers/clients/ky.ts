import ky from "ky";
import type { Connect } from "./connect.ts";

export const connect: Connect = (baseUrl, workspaceId) => {
  const client = ky.create({ prefix: baseUrl, headers: { "x-workspace-id": workspaceId } });
  return async (id, name) => {
    const { data } = await client
      .put("api/opportunity", { searchParams: { id, workspaceId }, json: { paramToUpdate: "name", name } })
      .json<{ data: { oportunity: { name: string } } }>();
    return data.oportunity;
  };
};
