import { updateOpportunity } from "../.generated/orval/client.ts";
import type { Connect } from "./connect.ts";

declare global {
  /** Where its requests go: orval.config.ts has it put this name into what it generates. */
  var orvalBaseUrl: string;
}

export const connect: Connect = (baseUrl, workspaceId) => {
  globalThis.orvalBaseUrl = baseUrl;
  return async (id, name) => {
    const answer = await updateOpportunity(
      { paramToUpdate: "name", name },
      { id, workspaceId },
      { headers: { "x-workspace-id": workspaceId } },
    );
    if (answer.status !== 200) throw new Error(`The API answered ${answer.status}`);
    return answer.data.data.oportunity;
  };
};
