import type { Contract } from "./contract.ts";
import { findUpdate } from "./find-update.ts";

/** What the client needs of the contract when it runs: types do not carry it. */
export function writeConstants(contract: Contract): string {
  const [production] = contract.servers;
  if (!production)
    throw new Error("The contract names no server: add one under servers in specs/openapi.yaml.");
  const { method, path, tag } = findUpdate(contract);
  return `/** The production server: the contract's first entry under \`servers\`. */
export const productionUrl = ${JSON.stringify(production.url)};

/** The header that names the calling workspace: the contract's \`apiKey\` security scheme. */
export const workspaceHeader = ${JSON.stringify(workspaceHeader(contract))};

/** Where the operation \`updateOpportunity\` is. */
export const updatePath = ${JSON.stringify(path)};
export const updateMethod = ${JSON.stringify(method)};

/** The property of the body that names the field. */
export const fieldTag = ${JSON.stringify(tag)};
`;
}

function workspaceHeader({ components }: Contract): string {
  const names = Object.values(components.securitySchemes)
    .filter((scheme) => scheme.type === "apiKey" && scheme.in === "header")
    .map((scheme) => scheme.name);
  const [name] = names;
  if (names.length !== 1 || name === undefined) {
    throw new Error(
      `The contract must have exactly one apiKey security scheme in a header; it has ${names.length}.`,
    );
  }
  return name;
}
