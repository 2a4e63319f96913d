import { readContract } from "../../src/index.ts";

/** The parts of the bundled contract that tests look at. */
export interface BundledContract {
  openapi: string;
  components: { schemas: Record<string, BundledSchema> };
  paths: Record<string, Record<string, { responses?: Record<string, unknown> }>>;
}

interface BundledSchema {
  properties?: Record<string, object>;
  oneOf?: { $ref: string }[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
}

/** The bundled contract; each call gives a copy to change. */
export function bundledContract(): BundledContract {
  return readContract() as BundledContract;
}

/** The body's schema: a oneOf with a discriminator. */
export function updateSchemaOf(
  contract: BundledContract,
): Required<Pick<BundledSchema, "oneOf" | "discriminator">> {
  const update = Object.values(contract.components.schemas).find(({ discriminator }) => discriminator);
  if (!update?.oneOf || !update.discriminator) throw new Error("The contract has no body with variants.");
  return { oneOf: update.oneOf, discriminator: update.discriminator };
}

/** The variants' tags. */
export function tagsOf(contract: BundledContract): string[] {
  return Object.keys(updateSchemaOf(contract).discriminator.mapping);
}

/** Adds a variant as an author would: a schema, a line in the oneOf and one in the mapping. */
export function addVariant(contract: BundledContract, tag: string, fieldSchema: object): BundledContract {
  const { oneOf, discriminator } = updateSchemaOf(contract);
  const { schemas } = contract.components;
  const { propertyName } = discriminator;
  schemas[`Update-${tag}`] = {
    type: "object",
    additionalProperties: false,
    required: [propertyName, tag],
    properties: { [propertyName]: { type: "string", const: tag }, [tag]: fieldSchema },
  } as object;
  oneOf.push({ $ref: `#/components/schemas/Update-${tag}` });
  discriminator.mapping[tag] = `#/components/schemas/Update-${tag}`;
  return contract;
}
