import type { SentRequest } from "../run/sent-request.ts";

/** The request as a command for a POSIX shell. Headers that the user gave are named; their values may be secret. */
export function toCurl({ method, url, headers, body, ownHeaders }: SentRequest): string {
  const withoutType = body !== undefined && !headers.some(([name]) => name === "content-type");
  return [
    `curl -X ${method} ${quote(url)}`,
    ...ownHeaders.map((name) => `-H ${quote(`${name}: <value>`)}`),
    // `name;` is how curl sends an empty header, `name:` how it leaves one out.
    ...headers.map(([name, value]) => `-H ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`),
    ...(withoutType ? ["-H 'content-type:'"] : []),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ].join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
