import type { SampledRequest } from "./sampled-request.ts";

export function curlSample({ method, url, query, headers, mediaType, body }: SampledRequest): string {
  const lines = [
    `curl --request ${method}`,
    `--url ${shellQuoted(`${url}?${new URLSearchParams(query)}`)}`,
    `--header ${shellQuoted(`Content-Type: ${mediaType}`)}`,
    ...Object.entries(headers).map(([name, value]) => `--header ${shellQuoted(`${name}: ${value}`)}`),
    `--data ${shellQuoted(JSON.stringify(body, null, 2))}`,
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
