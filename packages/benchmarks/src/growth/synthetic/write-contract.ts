import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse, stringify } from "yaml";
import type { ContractSize } from "./contract-size.ts";
import type { ContractSources } from "./contract-sources.ts";
import { growOperations } from "./grow-operations.ts";
import { growVariants } from "./grow-variants.ts";

const specsFolder = join(import.meta.dirname, "../../../../../specs");
const catalogueFile = "i18n/en.json";
/** Taken as they are: what builds the contract, and what it needs. */
const tools = ["build", "redocly", "package.json"];

/** Writes a contract of this size as specs/ has the real one, with the tools that build it. */
export async function writeContract(folder: string, size: ContractSize): Promise<void> {
  const real = readSources();
  const { hashOf }: { hashOf: (text: string) => string } = await import(
    pathToFileURL(join(specsFolder, "redocly/i18n/catalogue.ts")).href
  );
  const { files, catalogue } = growOperations(growVariants(real, size.variants, hashOf), size.operations);

  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of files)
    write(join(folder, file), stringify(content, { aliasDuplicateObjects: false }));
  write(join(folder, catalogueFile), `${JSON.stringify(catalogue, null, 2)}\n`);
  const configs = readdirSync(specsFolder).filter((name) => /^redocly.*\.yaml$/.test(name));
  for (const name of [...tools, ...configs]) {
    cpSync(join(specsFolder, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(specsFolder, "node_modules"), join(folder, "node_modules"), "dir");
}

function readSources(): ContractSources {
  const names = ["openapi.yaml", ...["paths", "components"].flatMap(yamlFilesBelow)];
  const read = (name: string) => readFileSync(join(specsFolder, name), "utf8");
  return {
    files: new Map(names.map((name) => [name, parse(read(name))])),
    catalogue: JSON.parse(read(catalogueFile)),
  };
}

function yamlFilesBelow(folder: string): string[] {
  return readdirSync(join(specsFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
