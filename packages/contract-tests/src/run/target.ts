import type { ContractCase, IdRole } from "../cases/contract-case.ts";
import { CannotRunError } from "./cannot-run-error.ts";
import type { Profile } from "./profile.ts";

/** Sends a request, as the global `fetch` does. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** The implementation that the cases are run against. */
export interface Target {
  /** Where it is, up to the contract's paths. @default `http://localhost`, for a `fetch` that needs no network */
  baseUrl?: string | URL;
  /** Sends the requests. @default the global `fetch` */
  fetch?: Fetch;
  /** A workspace that exists there. */
  workspace: string;
  /** An opportunity of that workspace. Its fields are changed. */
  opportunity: string;
  /** An id that no opportunity has. @default `no-such-opportunity` */
  unknownOpportunity?: string;
  /** Sent with every request. Reports show their names, not their values. */
  headers?: Readonly<Record<string, string>>;
  /** What the target may do differently. */
  profile?: Profile;
  /** Milliseconds for each answer, headers and body. @default 10000 */
  timeoutMs?: number;
  /** Run even where the target is the contract's first server: production. @default false */
  allowProduction?: boolean;
}

export interface ReadyTarget {
  baseUrl: string;
  fetch: Fetch;
  ids: Record<IdRole, string>;
  headers: [name: string, value: string][];
  profile: Profile | undefined;
  timeoutMs: number;
}

/** @throws {CannotRunError} It cannot be used as it is described, or it is production. */
export function readyTarget(target: Target, cases: readonly ContractCase[]): ReadyTarget {
  const { workspace, opportunity, unknownOpportunity = "no-such-opportunity" } = target;
  const baseUrl = parseBaseUrl(target);
  for (const [what, id] of Object.entries({ workspace, opportunity, unknownOpportunity })) {
    if (typeof id !== "string" || id.trim() === "") throw new CannotRunError(`The ${what} is empty.`);
  }
  if (unknownOpportunity === opportunity) {
    throw new CannotRunError("The unknown opportunity is the opportunity itself.");
  }
  refuseProduction(baseUrl, cases, target.allowProduction === true);
  return {
    baseUrl: baseUrl.href.replace(/\/+$/, ""),
    // Looked up for each call: test tools replace the global later.
    fetch: target.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    ids: { workspace, opportunity, unknownOpportunity, otherWorkspace: `${workspace}-other` },
    headers: checkHeaders(target.headers ?? {}, cases),
    profile: target.profile,
    timeoutMs: target.timeoutMs ?? 10_000,
  };
}

function parseBaseUrl({ baseUrl, fetch }: Target): URL {
  if (baseUrl === undefined && fetch === undefined) {
    throw new CannotRunError("The target has neither a baseUrl nor a fetch.");
  }
  const url = parseUrl(String(baseUrl ?? "http://localhost"));
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new CannotRunError(`The base URL "${baseUrl}" is no http or https URL.`);
  }
  if (url.username || url.password) {
    throw new CannotRunError("The base URL holds a user name or a password: send them in a header instead.");
  }
  if (url.search || url.hash)
    throw new CannotRunError(`The base URL "${baseUrl}" ends in a query or a fragment.`);
  return url;
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function refuseProduction(baseUrl: URL, cases: readonly ContractCase[], isAllowed: boolean): void {
  const host = (url: URL | undefined) => url?.hostname.replace(/\.$/, "");
  const production = cases.find(
    (each) => host(parseUrl(each.production ?? "")) === host(baseUrl),
  )?.production;
  if (production !== undefined && !isAllowed) {
    throw new CannotRunError(
      `${baseUrl.host} is the contract's production server (${production}): the cases change real data there. Use a staging server, or allow it with --allow-production.`,
    );
  }
}

function checkHeaders(
  headers: Readonly<Record<string, string>>,
  cases: readonly ContractCase[],
): [string, string][] {
  const own = new Set(cases.flatMap(({ request }) => request.headers.map(([name]) => name.toLowerCase())));
  return Object.entries(headers).map(([name, value]) => {
    if (own.has(name.toLowerCase()))
      throw new CannotRunError(`The header ${name} is set by the cases themselves.`);
    try {
      new Headers([[name, value]]);
    } catch {
      throw new CannotRunError(`"${name}" with this value is no valid header.`);
    }
    return [name, value];
  });
}
