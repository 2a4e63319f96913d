/** What the request builder's page tells its script. */
export interface BuilderConfig {
  method: string;
  path: string;
  /** Where changes are real. */
  production: string;
  /** Header that carries a parameter's value too, by the header's name. */
  headers: Record<string, string>;
  parameters: { name: string; example: string }[];
  fields: BuilderField[];
  texts: Record<
    "valid" | "invalid" | "missing" | "badBase" | "production" | "sending" | "unreachable",
    string
  >;
}

export interface BuilderField {
  field: string;
  tag: string;
  /** What the value may be, in words. */
  kind: string;
  /** The JSON types that it may have. */
  types: string[];
  example: unknown;
  samples: { lang: string; source: string }[];
}
