import { type Client, createQuerySerializer } from "openapi-fetch";
import type { Fetch } from "../client-options.ts";
import { updateMethod, updatePath } from "../generated/contract.ts";
import type { paths } from "../generated/openapi.ts";
import type { UpdateBody, UpdateQuery } from "../types.ts";

/** Sends one request, once. The answer's body is not yet read. */
export type Send = (
  query: UpdateQuery,
  headers: Record<string, string>,
  body: UpdateBody,
  signal: AbortSignal,
) => Promise<Response>;

/** A redirect followed would carry the change and the workspace to wherever it points. */
export const redirect = "manual";

const queryText = /* @__PURE__ */ createQuerySerializer<UpdateQuery>();

/** Sends without openapi-fetch: it would build a Request, which is most of the time that a call takes. */
export function sendDirectly(baseUrl: string, fetch: Fetch): Send {
  return (query, headers, body, signal) =>
    fetch(`${baseUrl}${updatePath}?${queryText(query)}`, {
      method: updateMethod,
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect,
      signal,
    });
}

/** Sends through openapi-fetch, for its middlewares. */
export function sendThrough(http: Client<paths>): Send {
  return async (query, headers, body, signal) => {
    const { response, error } = await http[updateMethod](updatePath, {
      params: { query },
      headers,
      body,
      signal,
      parseAs: "stream",
    });
    // An error's body it has read already.
    return response.ok ? response : new Response(error ? JSON.stringify(error) : null, response);
  };
}
