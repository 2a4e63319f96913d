import type { SampledRequest } from "./sampled-request.ts";

export function fetchSample({ method, url, query, headers, mediaType, body }: SampledRequest): string {
  return `const url = new URL(${JSON.stringify(url)});
${Object.entries(query)
  .map(([name, value]) => `url.searchParams.set(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
  .join("\n")}

const response = await fetch(url, {
  method: ${JSON.stringify(method)},
  headers: ${indented({ "Content-Type": mediaType, ...headers })},
  body: JSON.stringify(${indented(body)}),
});
const { success, message, data } = await response.json();
if (!response.ok || !success) throw new Error(message);
console.log(data.oportunity);
`;
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
}
