/** A request as the builder's form has it, or as the contract's sample does. */
export interface FilledRequest {
  base: string;
  path: string;
  query: Record<string, string>;
  workspaceId: string;
  field: string;
  body: Record<string, unknown>;
}

export function urlOf({ base, path, query }: FilledRequest): string {
  return `${base.replace(/\/+$/, "")}${path}?${new URLSearchParams(query)}`;
}

/** The contract's curl sample with another request in it. */
export function fillCurl(source: string, from: FilledRequest, to: FilledRequest): string {
  const json = (request: FilledRequest) => JSON.stringify(request.body, null, 2);
  return replaceAll(source, [
    [`'${urlOf(from)}'`, `'${inQuotes(urlOf(to))}'`],
    [`: ${from.workspaceId}'`, `: ${inQuotes(to.workspaceId)}'`],
    [`'${inQuotes(json(from))}'`, `'${inQuotes(json(to))}'`],
  ]);
}

/** The contract's sample for the client with another request in it. */
export function fillClient(source: string, from: FilledRequest, to: FilledRequest): string {
  const value = (request: FilledRequest) =>
    `${request.field}: ${JSON.stringify(request.body[request.field])}`;
  const options = from.base === to.base ? "" : `baseUrl: ${JSON.stringify(to.base)}, `;
  return replaceAll(source, [
    [
      `{ workspaceId: ${JSON.stringify(from.workspaceId)} }`,
      `{ ${options}workspaceId: ${JSON.stringify(to.workspaceId)} }`,
    ],
    [JSON.stringify(from.query.id), JSON.stringify(to.query.id)],
    [value(from), value(to)],
  ]);
}

/** Each in turn, once. */
function replaceAll(text: string, replacements: [from: string, to: string][]): string {
  return replacements.reduce((filled, [from, to]) => {
    if (!filled.includes(from)) throw new Error(`The contract's sample no longer holds ${from}`);
    return filled.replace(from, () => to);
  }, text);
}

/** In a shell's single quotes, a single quote ends them, stands alone, and begins them again. */
function inQuotes(text: string): string {
  return text.replaceAll("'", "'\\''");
}
