/**
 * Lets a browser's page of any origin read the answer. A preflight is an OPTIONS request and needs no answer of its
 * own beyond these headers.
 */
export function corsHeaders(request: Record<string, string>): Record<string, string> {
  const { origin } = request;
  if (origin === undefined) return {};
  const method = request["access-control-request-method"];
  const headers: Record<string, string> = {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "Allow, Retry-After",
    vary: "Origin",
  };
  if (method === undefined) return headers;
  headers["access-control-allow-methods"] = method;
  headers["access-control-max-age"] = "600";
  const asked = request["access-control-request-headers"];
  if (asked !== undefined) headers["access-control-allow-headers"] = asked;
  // A page on a public site asks for leave before it calls a loopback address.
  if (request["access-control-request-private-network"] === "true") {
    headers["access-control-allow-private-network"] = "true";
  }
  return headers;
}
