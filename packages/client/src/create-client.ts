import createFetchClient, { type Client } from "openapi-fetch";
import { type ClientOptions, settingsFrom } from "./client-options.ts";
import { workspaceHeader } from "./generated/contract.ts";
import type { paths } from "./generated/openapi.ts";
import { createOpportunities, type Opportunities } from "./opportunities.ts";

export interface WabotifyClient {
  /** The opportunities of a workspace. */
  readonly opportunities: Opportunities;
  /** The contract literally: openapi-fetch on its paths, which answers `{ data, error, response }` and throws little. */
  readonly http: Client<paths>;
}

/**
 * Makes a client. Nothing is sent before the first call.
 *
 * @example
 * const client = createClient({ workspaceId: "my-workspace" });
 * await client.opportunities.update("opportunity-id-123", { name: "Plan anual" });
 */
export function createClient(options: ClientOptions = {}): WabotifyClient {
  const { workspaceId, baseUrl, fetch } = settingsFrom(options);
  const http = createFetchClient<paths>({
    baseUrl,
    fetch,
    headers: { [workspaceHeader]: workspaceId },
    // A redirect followed would carry the change and the workspace to wherever it points.
    redirect: "error",
  });
  return { http, opportunities: createOpportunities(http, workspaceId) };
}
