import openapiTS, { astToString } from "openapi-typescript";
import type { Contract } from "./contract.ts";

/** The contract's paths, components and operations as TypeScript types. */
export async function writeTypes(contract: Contract): Promise<string> {
  // openapi-typescript works on the object it is given.
  const source = structuredClone(contract) as unknown as Parameters<typeof openapiTS>[0];
  return astToString(await openapiTS(source, { alphabetize: false, silent: true }));
}
