/** A request as the samples show it. */
export interface SampledRequest {
  method: string;
  /** Server and path, without the query. */
  url: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  mediaType: string;
  body: Record<string, unknown>;
  /** The field that the body changes. */
  field: string;
}
