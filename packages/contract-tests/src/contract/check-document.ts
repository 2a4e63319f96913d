import { ContractError } from "./contract-error.ts";
import { httpMethods, type OpenApiDocument } from "./document.ts";

/**
 * Says that an object is an OpenAPI 3.1 document with operations to test. What lies deeper is judged where it is read.
 *
 * @throws {ContractError} It is not.
 */
export function checkDocument(contract: object): OpenApiDocument {
  const { openapi, paths } = contract as Partial<Record<"openapi" | "paths", unknown>>;
  if (typeof openapi !== "string")
    throw new ContractError("The contract has no `openapi` version: it is no OpenAPI document.");
  // Before 3.1 a schema was not JSON Schema: `nullable`, `exclusiveMinimum: true` would be misread here.
  if (!/^3\.[1-9]/.test(openapi))
    throw new ContractError(`The contract is OpenAPI ${openapi}; cases can be derived from 3.1 and later.`);
  if (typeof paths !== "object" || paths === null || !Object.values(paths).some(hasOperation)) {
    throw new ContractError("/paths: the contract has no operation.");
  }
  return contract as OpenApiDocument;
}

function hasOperation(pathItem: unknown): boolean {
  return (
    typeof pathItem === "object" && pathItem !== null && httpMethods.some((method) => method in pathItem)
  );
}
