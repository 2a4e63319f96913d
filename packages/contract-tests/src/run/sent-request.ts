import type { CaseRequest, CaseText } from "../cases/contract-case.ts";
import type { ReadyTarget } from "./target.ts";

/** A request with the target's ids in place. */
export interface SentRequest {
  method: string;
  url: string;
  headers: [name: string, value: string][];
  body: string | undefined;
  /** Headers of the target's own, by name: their values may be secret. */
  ownHeaders: string[];
}

export function fillRequest(request: CaseRequest, { baseUrl, ids, headers }: ReadyTarget): SentRequest {
  const fill = (text: CaseText) => (typeof text === "string" ? text : ids[text.id]);
  const path = request.path.replaceAll(/\{([^}]*)\}/g, (_, name: string) =>
    encodeURIComponent(fill(request.pathParameters[name] ?? "")),
  );
  const query = new URLSearchParams(
    request.query.map(([name, value]): [string, string] => [name, fill(value)]),
  ).toString();
  return {
    method: request.method,
    url: `${baseUrl}${path}${query && `?${query}`}`,
    headers: request.headers.map(([name, value]) => [name, fill(value)]),
    body: request.body,
    ownHeaders: headers.map(([name]) => name),
  };
}
