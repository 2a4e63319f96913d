// The part of Redocly's plugin interface that our rules use. The command bundles its types away, and
// @redocly/openapi-core, which has them, is published on a schedule of its own.

export interface Source {
  /** Path of the file. */
  absoluteRef: string;
}

export interface Location {
  source: Source;
  /** JSON pointer in the file, as a fragment: `#/put/summary`. */
  pointer: string;
  child(path: (string | number)[]): Location;
}

export interface Context {
  location: Location;
  key: string | number;
  report(problem: { message: string; location?: Location }): void;
  resolve<Node extends object>(node: Node, from?: string): { node?: Node; location?: Location };
}

export type Visit<Node> = (node: Node, context: Context) => void;

/** The nodes that our rules look at, by Redocly's names for them. */
export interface Visitor {
  Root?: { leave: Visit<unknown> };
  Operation?: Visit<Operation>;
  Schema?: Visit<Schema>;
  [nodeType: string]: Visit<never> | { enter?: Visit<never>; leave?: Visit<never> } | undefined;
}

/** Called once for a run, with the options that `redocly.yaml` gives it. */
export type Rule = (options: Record<string, unknown>) => Visitor;

export interface Operation {
  requestBody?: { content?: Record<string, MediaType> };
  responses?: Record<string, Response>;
}

export interface Response {
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { value?: unknown }>;
}

/** A schema as it stands in its file: a `$ref` is not yet followed. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}
