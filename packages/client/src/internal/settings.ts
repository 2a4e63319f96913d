import type { Middleware } from "openapi-fetch";
import type { ClientOptions, Fetch, HeadersGiven } from "../client-options.ts";
import { productionUrl } from "../generated/contract.ts";
import type { UpdateManyOptions } from "../opportunities.ts";

/** Options of the client and of a call. */
export type Options = ClientOptions & UpdateManyOptions;

/** Options, checked and complete. */
export interface Settings extends Omit<Options, "headers"> {
  timeoutMs: number;
  maxRetries: number;
  concurrency: number;
  /** By name in lower case. */
  headers: Record<string, string>;
  middleware: readonly Middleware[];
  /** Without a trailing slash. */
  baseUrl: string;
  fetch: Fetch;
}

/** Settings of one call. */
export interface CallSettings extends Settings {
  /** When the server takes requests again, by the clock, in milliseconds. Rows that run together share one. */
  gate: { until: number };
}

type Check = (value: never, option: string, base: Settings) => unknown;

const checks: Readonly<Record<string, Check>> = {
  timeoutMs: /* @__PURE__ */ atLeast(1),
  maxRetries: /* @__PURE__ */ atLeast(0),
  concurrency: /* @__PURE__ */ atLeast(1),
  workspaceId: sendable,
  headers: byName,
  baseUrl: httpUrl,
};

/** @throws {TypeError | RangeError} naming the option that cannot be. */
export function clientSettings(options: ClientOptions): Settings {
  const { workspaceId = "", baseUrl = "", fetch } = options;
  const defaults: Partial<Settings> = {
    timeoutMs: 30_000,
    maxRetries: 2,
    concurrency: 4,
    headers: {},
    middleware: [],
  };
  return callSettings(defaults as Settings, {
    ...options,
    workspaceId: sendable(workspaceId, "workspaceId") || environment("WABOTIFY_WORKSPACE_ID"),
    baseUrl: `${baseUrl}`.trim() || environment("WABOTIFY_BASE_URL") || productionUrl,
    // Looked up for each call: test tools replace the global after clients are made. And called without a `this`,
    // which browsers do not take.
    fetch: (input, init) => (fetch ?? globalThis.fetch)(input, init),
  });
}

/**
 * Options over those that hold without them. `undefined` is no option.
 *
 * @throws {TypeError | RangeError} naming the option that cannot be.
 */
export function callSettings<Base extends Settings>(base: Base, options: Options = {}): Base & CallSettings {
  const settings = { gate: { until: 0 }, ...base } as Base & CallSettings & Record<string, unknown>;
  for (const [option, value] of Object.entries(options))
    if (value !== undefined)
      (settings as Record<string, unknown>)[option] = checks[option]?.(value as never, option, base) ?? value;
  return settings;
}

function atLeast(least: number): Check {
  return (value, option) => {
    if (value >= least) return value;
    throw new RangeError(`${option} must be at least ${least}`);
  };
}

function byName(headers: HeadersGiven, option: string, base: Settings): Record<string, string> {
  const named: Record<string, string> = { ...base.headers };
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers))
    named[name.toLowerCase()] = sendable(value, `${option}.${name}`);
  return named;
}

/**
 * The value as a header carries it, without the spaces around it. What no header can carry is not shown: it may be a
 * secret.
 */
function sendable(value: string, option: string): string {
  if (typeof value === "string" && /^[\t -~\x80-\xff]*$/.test(value)) return value.trim();
  throw new TypeError(`${option} must be printable text`);
}

function httpUrl(url: string, option: string): string {
  if (/^https?:\/\/[^\s?#]+$/i.test(url)) return url.replace(/\/+$/, "");
  throw new TypeError(`${option} must be an http(s) URL`);
}

/** Blank counts as unset. */
function environment(name: string): string | undefined {
  // Browsers and some workers have no `process`, and Deno may forbid a look at its environment.
  try {
    return (globalThis as unknown as WithEnvironment).process.env[name]?.trim() || undefined;
  } catch {
    return undefined;
  }
}

interface WithEnvironment {
  process: { env: Record<string, string | undefined> };
}
