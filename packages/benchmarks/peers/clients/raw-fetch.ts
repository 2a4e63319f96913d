import type { Connect } from "./connect.ts";

export const connect: Connect = (baseUrl, workspaceId) => async (id, name) => {
  const query = new URLSearchParams({ id, workspaceId });
  const response = await fetch(`${baseUrl}/api/opportunity?${query}`, {
    method: "PUT",
    headers: { "content-type": "application/json", "x-workspace-id": workspaceId },
    body: JSON.stringify({ paramToUpdate: "name", name }),
  });
  if (!response.ok) throw new Error(`The API answered ${response.status}`);
  const { data } = await response.json();
  return data.oportunity;
};
