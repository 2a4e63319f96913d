import createFetchClient, { type Client } from "openapi-fetch";
import type { ClientOptions } from "./client-options.ts";
import { workspaceHeader } from "./generated/contract.ts";
import type { paths } from "./generated/openapi.ts";
import { redirect, sendDirectly, sendThrough } from "./internal/send.ts";
import { atLeast, requestSettings, settingsFrom } from "./internal/settings.ts";
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
  const { middleware = [] } = options;
  const checked = settingsFrom(options);
  const { workspaceId, baseUrl, headers, fetch } = checked;
  const http = createFetchClient<paths>({
    baseUrl,
    fetch,
    headers: { ...headers, [workspaceHeader]: workspaceId || undefined },
    redirect,
  });
  http.use(...middleware);
  const settings = { ...checked, send: middleware[0] ? sendThrough(http) : sendDirectly(baseUrl, fetch) };

  return {
    http,
    opportunities: {
      update: (id, changes, options) => update(settings, { until: 0 }, id, changes, options),
      updateMany(rows, options = {}) {
        const gate = { until: 0 };
        requestSettings(options, settings);
        return updateRows(
          rows,
          atLeast("concurrency", options.concurrency ?? 4, 1),
          options.signal,
          (row, signal, before) => {
            const { id, changes, workspaceId = options.workspaceId } = Object(row);
            return update(settings, gate, id, changes, { ...options, workspaceId, signal }, before);
          },
        );
      },
    },
  };
}
