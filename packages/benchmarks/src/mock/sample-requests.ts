import { type Contract, firstOf, resolve } from "./contract.ts";

/** A request that every mock gets. */
export interface SampleRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string>;
  body: string;
}

export interface SampleRequests {
  valid: SampleRequest;
  /** By what is wrong with them. */
  mistaken: Record<string, SampleRequest>;
}

/** The first example of a request that the contract has, and the same with a mistake. */
export function sampleRequests(document: Contract): SampleRequests {
  const [path, item] = firstOf(document.paths);
  const [method, { parameters, requestBody }] = firstOf(item);
  const [mediaType, media] = firstOf(requestBody.content);
  const [, { value: body }] = firstOf(media.examples);
  const tag = resolve(media.schema, document).discriminator?.propertyName;
  const [, { name: header }] = firstOf(document.components.securitySchemes);
  const query: [string, string][] = parameters
    .map((parameter) => resolve(parameter, document))
    .map(({ name, schema }) => [name, String(schema.examples?.[0])]);
  // The caller's header repeats the parameter that names the workspace, the last one.
  const caller = { [header]: query.at(-1)?.[1] ?? "" };

  const valid = { query, headers: caller, body };
  const sample = (parts: typeof valid): SampleRequest => ({
    method: method.toUpperCase(),
    target: `${path}?${new URLSearchParams(parts.query)}`,
    headers: { "content-type": mediaType, ...parts.headers },
    body: JSON.stringify(parts.body),
  });
  const entries = Object.entries(body);
  const wrong = entries.map(([name, value]) => [name, name === tag ? value : [value]]);
  return {
    valid: sample(valid),
    mistaken: {
      "no header": sample({ ...valid, headers: {} }),
      "no parameter": sample({ ...valid, query: query.slice(1) }),
      "no field": sample({ ...valid, body: Object.fromEntries(entries.filter(([name]) => name === tag)) }),
      "wrong type": sample({ ...valid, body: Object.fromEntries(wrong) }),
    },
  };
}
