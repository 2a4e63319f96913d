import { isDeepStrictEqual } from "node:util";
import { renaming } from "../contract/renaming.ts";

/** A request as it arrives. */
export interface Arrived {
  method: string;
  /** Path and query. */
  target: string;
  headers: { get(name: string): string | null };
  body: string;
}

export interface Answer {
  status: number;
  body: string;
}

/** A base URL that ends in this gets refusals alone. */
export const refusing = "/refusing";

/** Takes the one request that all clients are to send, and tells what is wrong with any other. */
export function judge({ method, target, headers, body }: Arrived): Answer {
  const url = new URL(target, "http://localhost");
  if (url.pathname === `${refusing}/api/opportunity`) return { status: 422, body: renaming.refusal };
  const { id, workspaceId } = renaming;
  const seen = {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    workspace: headers.get("x-workspace-id"),
    type: headers.get("content-type")?.split(";")[0],
    body: parsed(body),
  };
  const wanted = {
    method: "PUT",
    path: "/api/opportunity",
    query: { id, workspaceId },
    workspace: workspaceId,
    type: "application/json",
    body: renaming.body,
  };
  if (isDeepStrictEqual(seen, wanted)) return { status: 200, body: renaming.answer };
  return { status: 400, body: `{"success":false,"message":"Not the request asked for"}` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
