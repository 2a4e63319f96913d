// The parts of the sources in specs/ that a synthetic contract is made from. What is not named here is copied as it is.

/** Every file in YAML, parsed, by its path in specs/; and the English of every text for people. */
export interface ContractSources {
  files: Map<string, unknown>;
  catalogue: Catalogue;
}

/** By `file#pointer`. */
export type Catalogue = Record<string, { source: string; text: string }>;

export interface RootFile {
  paths: Record<string, Reference>;
}

export interface Reference {
  $ref: string;
}

/** The operations of a path, by method. */
export type PathItem = Record<string, { operationId: string }>;

/** The schema of the body. */
export interface BodyFile {
  oneOf: Reference[];
  discriminator: { propertyName: string; mapping: Record<string, string> };
}

export interface SchemaFile {
  title: string;
  required: string[];
  properties: Record<string, Property>;
}

export interface Property {
  description?: string;
  const?: string;
  examples?: unknown[];
}

export const rootFile = "openapi.yaml";
export const bodyFile = "components/schemas/OpportunityUpdate.yaml";
export const entityFile = "components/schemas/Opportunity.yaml";

/** A file that must be there. */
export function fileOf<File>({ files }: ContractSources, path: string): File {
  const file = files.get(path);
  if (file === undefined) throw new Error(`specs/${path} is missing: synthetic contracts are made from it.`);
  return file as File;
}
