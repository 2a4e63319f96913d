import type { SampledRequest } from "./sampled-request.ts";

export function pythonSample({ method, url, query, headers, mediaType, body }: SampledRequest): string {
  return `import json
from urllib.parse import urlencode
from urllib.request import Request, urlopen

query = urlencode(${literal(query)})
request = Request(
    f"${url}?{query}",
    method=${literal(method)},
    headers=${literal({ "Content-Type": mediaType, ...headers })},
    data=json.dumps(${literal(body)}).encode(),
)
with urlopen(request) as response:
    print(json.load(response)["data"]["oportunity"])
`;
}

/** A JSON value as Python writes it. */
function literal(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object") {
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`)
      .join(", ")}}`;
  }
  return JSON.stringify(value);
}
