import createFetchClient, { type Client } from "openapi-fetch";
import type { ClientOptions } from "./client-options.ts";
import { workspaceHeader } from "./generated/contract.ts";
import type { paths } from "./generated/openapi.ts";
import { redirect, sender } from "./internal/send.ts";
import { callSettings, clientSettings } from "./internal/settings.ts";
import { update } from "./internal/update.ts";
import { updateRows } from "./internal/update-many.ts";
import type { Opportunities } from "./opportunities.ts";

export interface WabotifyClient {
  /** The opportunities of a workspace. */
  readonly opportunities: Opportunities;
  /**
   * The contract literally: openapi-fetch on its paths, which answers `{ data, error, response }`. It does not retry,
   * has no timeout, and does not follow redirects.
   */
  readonly http: Client<paths>;
}

/**
 * Makes a client. Nothing is sent before the first call.
 *
 * @throws {TypeError | RangeError} naming the option that cannot be.
 * @example
 * const client = createClient({ workspaceId: "my-workspace" });
 * await client.opportunities.update("opportunity-id-123", { name: "Plan anual" });
 */
export function createClient(options: ClientOptions = {}): WabotifyClient {
  const settings = clientSettings(options);
  const { baseUrl, fetch, headers, workspaceId, middleware } = settings;
  const http = createFetchClient<paths>({
    baseUrl,
    fetch,
    headers: { ...headers, [workspaceHeader]: workspaceId },
    redirect,
  });
  http.use(...middleware);
  const base = { ...settings, send: sender(http, settings) };

  return {
    http,
    opportunities: {
      update: (id, changes, options) => update(base, options, id, changes),
      updateMany: (rows, options) => updateRows(rows, callSettings(base, options)),
    },
  };
}
