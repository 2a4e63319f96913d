import type { Client } from "openapi-fetch";
import type { Changes, Opportunity, UpdatableField, UpdateBody } from "./changes.ts";
import { ApiError } from "./errors/api-error.ts";
import { WabotifyError } from "./errors/wabotify-error.ts";
import { workspaceHeader } from "./generated/contract.ts";
import type { paths } from "./generated/openapi.ts";

export interface UpdateOptions {
  /** The workspace of this call. @default the client's own */
  workspaceId?: string | undefined;
}

export interface Opportunities {
  /**
   * Changes one or several fields of an opportunity. The API takes one field a call, so this sends one request for
   * each, in the order given, each after the answer to the one before.
   *
   * @param id The contract's query parameter `id`.
   * @returns The opportunity as the last answer shows it.
   * @throws {ApiError} The API refused a field. The fields before it are changed, those after it are not sent.
   */
  update(id: string, changes: Changes, options?: UpdateOptions): Promise<Opportunity>;
}

export function createOpportunities(
  http: Client<paths>,
  defaultWorkspaceId: string | undefined,
): Opportunities {
  return {
    async update(id, changes, options = {}) {
      const workspaceId = options.workspaceId ?? defaultWorkspaceId;
      if (workspaceId === undefined) {
        throw new WabotifyError(
          "No workspace: give workspaceId to createClient, to the call, or in WABOTIFY_WORKSPACE_ID.",
        );
      }
      let opportunity: Opportunity | undefined;
      for (const [field, value] of Object.entries(changes)) {
        opportunity = await updateField(http, { id, workspaceId }, field as UpdatableField, value);
      }
      if (opportunity === undefined)
        throw new WabotifyError("The changes name no field: there is nothing to update.");
      return opportunity;
    },
  };
}

async function updateField(
  http: Client<paths>,
  query: { id: string; workspaceId: string },
  field: UpdatableField,
  value: unknown,
): Promise<Opportunity> {
  const { data, error, response } = await http.PUT("/api/opportunity", {
    params: { query },
    headers: { [workspaceHeader]: query.workspaceId },
    // Changes has each field beside its own type; their pairing is lost once they are looped over.
    body: { paramToUpdate: field, [field]: value } as unknown as UpdateBody,
  });
  // An envelope may say no under a 200, and openapi-fetch has no error to show for an empty 500.
  if (!response.ok || data?.success !== true) throw new ApiError(response, error ?? data);
  return data.data.oportunity;
}
