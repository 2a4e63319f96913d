// The parts of an OpenAPI document that the build touches.

export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> } & Record<string, Record<string, unknown>>;
}

export interface Operation {
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, Response>;
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

export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  const?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}
