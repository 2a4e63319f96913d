import { type Client, createQuerySerializer } from "openapi-fetch";
import { updateMethod, updatePath } from "../generated/contract.ts";
import type { paths } from "../generated/openapi.ts";
import type { UpdateBody, UpdateQuery } from "../types.ts";
import type { Settings } from "./settings.ts";

/** Sends one request, once. The answer's body is not yet read. */
export type Send = (
  query: UpdateQuery,
  body: UpdateBody,
  headers: Record<string, string>,
  signal: AbortSignal,
) => Promise<Response>;

/** A redirect followed would carry the change and the workspace to wherever it points. */
export const redirect = "manual";

const queryText = /* @__PURE__ */ createQuerySerializer<UpdateQuery>();

export function sender(http: Client<paths>, { baseUrl, fetch, middleware }: Settings): Send {
  // Without middlewares not by openapi-fetch: it would build a Request, which is most of the time that a call takes.
  if (!middleware[0])
    return (query, body, headers, signal) =>
      fetch(`${baseUrl}${updatePath}?${queryText(query)}`, {
        method: updateMethod,
        body: JSON.stringify(body),
        headers,
        redirect,
        signal,
      });
  return async (query, body, headers, signal) => {
    const { response, error } = await http[updateMethod](updatePath, {
      params: { query },
      body,
      headers,
      signal,
      parseAs: "stream",
    });
    // An error's body it has read already.
    return response.bodyUsed ? new Response(JSON.stringify(error), response) : response;
  };
}
