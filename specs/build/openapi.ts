// The parts of an OpenAPI document that the build touches.

export interface OpenApiDocument {
  info: { version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<string, SecurityScheme>;
  };
}

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
}

export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, Response>;
  "x-codeSamples"?: CodeSample[];
}

export interface Parameter {
  name: string;
  in: string;
  schema: Schema;
  examples?: Record<string, Example>;
}

export interface Response {
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example>;
}

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
}

export interface CodeSample {
  lang: string;
  label: string;
  source: string;
  /** Key of the request example that the sample sends. */
  "x-example": string;
}

export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  const?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}

export type Language = "es" | "en";
