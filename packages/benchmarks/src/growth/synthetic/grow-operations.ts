import { type ContractSources, fileOf, type PathItem, type RootFile, rootFile } from "./contract-sources.ts";
import { copiesOf } from "./copies.ts";

/** Copies the path items under new paths, each in a file of its own with operationIds of its own. What they refer to is shared. */
export function growOperations(sources: ContractSources, count: number): ContractSources {
  const root = fileOf<RootFile>(sources, rootFile);
  const files = new Map(sources.files);
  const catalogue = { ...sources.catalogue };
  const paths: RootFile["paths"] = {};

  for (const { original, name } of copiesOf(Object.keys(root.paths), count)) {
    const file = root.paths[original]?.$ref ?? "";
    const number = name.slice(original.length);
    const copy = file.replace(/\.yaml$/, `${number}.yaml`);
    paths[name] = { $ref: copy };
    files.set(copy, numberOperations(fileOf<PathItem>(sources, file), number));
    for (const [key, entry] of Object.entries(sources.catalogue)) {
      if (key.startsWith(`${file}#`)) catalogue[copy + key.slice(file.length)] = entry;
    }
  }
  files.set(rootFile, { ...root, paths });
  return { files, catalogue };
}

function numberOperations(item: PathItem, number: string): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [
      method,
      { ...operation, operationId: operation.operationId + number },
    ]),
  );
}
