// Made by @wabotify/codegen from the bundled contract, specs/dist/openapi.json.
// Do not edit: change the contract in specs/ and run "pnpm generate".

/** The production server: the contract's first entry under `servers`. */
export const productionUrl = "https://api.wabotify.com";

/** The header that names the calling workspace: the contract's `apiKey` security scheme. */
export const workspaceHeader = "x-workspace-id";

/** Where the operation `updateOpportunity` is. */
export const updatePath = "/api/opportunity";
export const updateMethod = "PUT";

/** The property of the body that names the field. */
export const fieldTag = "paramToUpdate";
