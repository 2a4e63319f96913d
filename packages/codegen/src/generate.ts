import type { Contract } from "./contract.ts";
import { formatTypeScript } from "./format.ts";
import { writeConstants } from "./write-constants.ts";
import { writeFields } from "./write-fields.ts";
import { writeTypes } from "./write-types.ts";
import { writeValidation } from "./write-validation.ts";

export interface GeneratedFile {
  /** Relative to the output folder. */
  name: string;
  text: string;
}

const header = `// Made by @wabotify/codegen from the bundled contract, specs/dist/openapi.json.
// Do not edit: change the contract in specs/ and run "pnpm generate".

`;

/** Makes every generated file of the client from the bundled contract. Writes nothing. */
export async function generate(contract: Contract): Promise<GeneratedFile[]> {
  const bodies = {
    "contract.ts": writeConstants(contract),
    "fields.ts": writeFields(contract),
    "openapi.ts": await writeTypes(contract),
    "validation.ts": writeValidation(contract),
  };
  return Object.entries(bodies).map(([name, body]) => ({
    name,
    text: formatTypeScript(name, header + body),
  }));
}
