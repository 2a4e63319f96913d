import type { ClientOptions, Fetch, HeadersGiven, RequestOptions } from "../client-options.ts";
import { productionUrl } from "../generated/contract.ts";
import type { Send } from "./send.ts";

/** What one request needs of the options, checked and complete. */
export interface RequestSettings {
  timeoutMs: number;
  maxRetries: number;
  /** By name in lower case. */
  headers: Readonly<Record<string, string>>;
}

/** What the client needs of its options, checked and complete. */
export interface Settings extends RequestSettings, Omit<ClientOptions, keyof RequestSettings> {
  /** Without a trailing slash. */
  baseUrl: string;
  fetch: Fetch;
  send: Send;
}

/** @throws {TypeError | RangeError} naming the option that cannot be. */
export function settingsFrom(options: ClientOptions): Omit<Settings, "send"> {
  const { workspaceId, baseUrl = "", fetch } = options;
  return {
    ...options,
    ...requestSettings(options, { timeoutMs: 30_000, maxRetries: 2, headers: {} }),
    workspaceId: sendable("workspaceId", workspaceId ?? "") || environment("WABOTIFY_WORKSPACE_ID") || "",
    baseUrl: httpUrl(`${baseUrl}`.trim() || environment("WABOTIFY_BASE_URL") || productionUrl),
    // Looked up for each call: test tools replace the global after clients are made. And called without a `this`,
    // which browsers do not take.
    fetch: (input, init) => (fetch ?? globalThis.fetch)(input, init),
  };
}

/** @throws {TypeError | RangeError} naming the option that cannot be. */
export function requestSettings(
  { timeoutMs, maxRetries, headers }: RequestOptions,
  defaults: RequestSettings,
): RequestSettings {
  return {
    timeoutMs: atLeast("timeoutMs", timeoutMs ?? defaults.timeoutMs, 1),
    maxRetries: atLeast("maxRetries", maxRetries ?? defaults.maxRetries, 0),
    headers: headers ? { ...defaults.headers, ...byName(headers) } : defaults.headers,
  };
}

/** @throws {RangeError} naming the option. */
export function atLeast(option: string, value: number, least: number): number {
  if (value >= least) return value;
  throw new RangeError(`${option} must be at least ${least}`);
}

/**
 * The value as a header carries it, without the spaces around it. What no header can carry is not shown: it may be a
 * secret.
 *
 * @throws {TypeError} naming the option.
 */
export function sendable(option: string, value: string): string {
  if (typeof value === "string" && /^[\t -~\x80-\xff]*$/.test(value)) return value.trim();
  throw new TypeError(`${option} must be printable text`);
}

function byName(headers: HeadersGiven): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers))
    named[name.toLowerCase()] = sendable(`headers.${name}`, value);
  return named;
}

function httpUrl(url: string): string {
  if (/^https?:\/\/[^\s?#]+$/i.test(url)) return url.replace(/\/+$/, "");
  throw new TypeError("baseUrl must be an http(s) URL");
}

/** Blank counts as unset. */
function environment(name: string): string | undefined {
  // Browsers and some workers have no `process`, and Deno may forbid a look at its environment.
  try {
    return (globalThis as unknown as WithEnvironment).process.env[name]?.trim();
  } catch {
    return undefined;
  }
}

interface WithEnvironment {
  process: { env: Record<string, string | undefined> };
}
