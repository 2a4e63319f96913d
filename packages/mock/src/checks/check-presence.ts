import { ID_PARAMETER, WORKSPACE_PARAMETER } from "../contract/meanings.ts";
import type { Refusal } from "../refusal.ts";
import type { Presence } from "../state/store.ts";
import type { ReadRequest } from "./check.ts";

/** 404: what it is about. */
export function checkPresence(
  { query }: ReadRequest,
  presence: (workspaceId: string, id: string) => Presence,
): Refusal | undefined {
  const workspaceId = query[WORKSPACE_PARAMETER];
  const id = query[ID_PARAMETER];
  if (typeof workspaceId !== "string" || typeof id !== "string") return undefined;
  switch (presence(workspaceId, id)) {
    case "present":
      return undefined;
    case "workspaceAbsent":
      return {
        status: 404,
        example: "workspaceNotFound",
        say: (sentences) => sentences.workspaceNotFound(workspaceId),
      };
    case "opportunityAbsent":
      return {
        status: 404,
        example: "opportunityNotFound",
        say: (sentences) => sentences.opportunityNotFound(id, workspaceId),
      };
  }
}
