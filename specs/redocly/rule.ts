// The part of Redocly's plugin interface that our rules use. The command bundles its types away, and
// @redocly/openapi-core, which has them, is published on a schedule of its own.

export interface Location {
  child(path: (string | number)[]): Location;
}

export interface RuleContext {
  location: Location;
  report(problem: { message: string; location?: Location }): void;
  resolve(node: unknown): { node?: Schema; location?: Location };
}

/** A schema as it stands in its file: a `$ref` is not yet followed. */
export interface Schema {
  $ref?: string;
  const?: unknown;
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}

/** Called once for a run; answers the visitor of each kind of node. */
export type Rule = () => {
  Schema?: (schema: Schema, context: RuleContext) => void;
};
