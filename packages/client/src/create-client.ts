import createFetchClient, { type Client } from "openapi-fetch";
import type { ClientOptions } from "./client-options.ts";
import { workspaceHeader } from "./generated/contract.ts";
import type { paths } from "./generated/openapi.ts";
import { redirect, sender } from "./internal/send.ts";
import type { Call } from "./internal/send-field.ts";
import { callSettings, clientSettings, type Options } from "./internal/settings.ts";
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
  const callOf = (options: Options | undefined): Call => ({
    ...callSettings(settings, options),
    send: sender(http, settings),
    gate: { until: 0 },
  });

  return {
    http,
    opportunities: {
      update: async (id, changes, options) => update(callOf(options), id, changes),
      updateMany: (rows, options) => updateRows(rows, callOf(options)),
    },
  };
}
