import { productionUrl } from "./generated/contract.ts";

/** How a client reaches the API. Every option wins over its environment variable. */
export interface ClientOptions {
  /**
   * The workspace that calls. It goes into the query and into the contract's security header.
   *
   * @default the environment variable `WABOTIFY_WORKSPACE_ID`; otherwise each call must name its own
   */
  workspaceId?: string | undefined;
  /**
   * Where the API is, up to the contract's paths.
   *
   * @default the environment variable `WABOTIFY_BASE_URL`, then the contract's first server
   */
  baseUrl?: string | URL | undefined;
  /**
   * Sends the requests.
   *
   * @default the global `fetch` at the time of each call
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

export interface Settings {
  workspaceId: string | undefined;
  baseUrl: string;
  fetch: (request: Request) => Promise<Response>;
}

export function settingsFrom(options: ClientOptions): Settings {
  return {
    workspaceId: filled(options.workspaceId) ?? environment("WABOTIFY_WORKSPACE_ID"),
    baseUrl: filled(options.baseUrl?.toString()) ?? environment("WABOTIFY_BASE_URL") ?? productionUrl,
    // Looked up for each call: test tools replace the global after clients are made.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  };
}

/** Blank counts as unset. */
function filled(value: string | undefined): string | undefined {
  return value?.trim() ? value : undefined;
}

function environment(name: string): string | undefined {
  // Browsers and some workers have no `process`.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return filled(process?.env?.[name]);
}
