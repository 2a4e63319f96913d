// Stands for your own code. It is given a fetch, so that a test can give it the mock's.

export async function rename(send: typeof fetch, id: string, name: string): Promise<string> {
  const query = new URLSearchParams({ id, workspaceId: "my-workspace" });
  const answer = await send(`https://api.wabotify.com/api/opportunity?${query}`, {
    method: "PUT",
    headers: { "content-type": "application/json", "x-workspace-id": "my-workspace" },
    body: JSON.stringify({ paramToUpdate: "name", name }),
  });
  const { success, errorCode, message, data } = JSON.parse(await answer.text());
  if (!success) throw new Error(`${errorCode}: ${message}`);
  return data.oportunity.name;
}
