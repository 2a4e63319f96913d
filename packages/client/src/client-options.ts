import type { Middleware } from "openapi-fetch";

/** Sends a request. The global `fetch` is one, and so is `mock.fetch` of `@wabotify/mock`. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** Headers by name, or as pairs. */
export type HeadersGiven =
  | Readonly<Record<string, string>>
  | Iterable<readonly [name: string, value: string]>;

/** Where the log goes: `console`, or anything like it. What it throws is ignored. */
export interface Logger {
  /** Attempts that changed the field. */
  debug(line: string): void;
  /** Attempts that failed and are repeated. */
  warn(line: string): void;
  /** Attempts that failed and are not repeated. */
  error(line: string): void;
}

/**
 * Compares an answer with the contract: `violationReporter` of `@wabotify/client/validation` makes one. What it throws
 * is ignored.
 *
 * @param body The parsed body, or its text if it is no JSON.
 */
export type ViolationReporter = (status: number, body: unknown) => void;

/** How requests are sent: given to `createClient` for every call, or to one call, which then wins. */
export interface RequestOptions {
  /**
   * How long one attempt may take, headers and body, in milliseconds. More than 0; `Infinity` for no limit.
   *
   * @default 30_000
   */
  timeoutMs?: number | undefined;
  /**
   * How often a field is sent again after a lost connection, a timeout, or a status 408, 429, 500, 502, 503 or 504.
   * Setting a field to a value can be repeated; but a request that arrived and whose answer was lost then arrives
   * twice, and the CRM may run its automations (a stage that was entered, say) twice. 0 turns retries off.
   *
   * @default 2
   */
  maxRetries?: number | undefined;
  /** Headers of every request. The contract's own headers cannot be replaced. @default none */
  headers?: HeadersGiven | undefined;
}

/** How a client reaches the API. Every option wins over its environment variable. */
export interface ClientOptions extends RequestOptions {
  /**
   * The workspace that calls. It goes into the query and into the contract's security header.
   *
   * @default the environment variable `WABOTIFY_WORKSPACE_ID`; otherwise each call must name its own
   */
  workspaceId?: string | undefined;
  /**
   * Where the API is, up to the contract's paths: an http(s) URL, which may have a path of its own.
   *
   * @default the environment variable `WABOTIFY_BASE_URL`, then the contract's first server
   */
  baseUrl?: string | URL | undefined;
  /**
   * Sends the requests.
   *
   * @default the global `fetch` at the time of each call
   */
  fetch?: Fetch | undefined;
  /** Middlewares of openapi-fetch, run for each attempt. @default none */
  middleware?: readonly Middleware[] | undefined;
  /** Gets one line for each attempt. Ids are shortened, values and headers are left out. @default none */
  logger?: Logger | undefined;
  /** Gets every place where an answer is not what the contract says. The call goes on as if it were not there. @default none */
  onContractViolation?: ViolationReporter | undefined;
}
