import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is read of a package's manifest. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A package of the workspace that goes to the registry. */
export interface PublishedPackage {
  name: string;
  version: string;
  /** Absolute. */
  folder: string;
  /** From the root of the repository. */
  path: string;
  manifest: Manifest;
}

/** The packages that go to the registry, each after those it depends on. */
export function publishedPackages(root: string): PublishedPackage[] {
  const found = packageFolders(root)
    .map((path) => ({ path, folder: join(root, path), manifest: readManifest(join(root, path)) }))
    .filter(({ manifest }) => !manifest.private)
    .map((found) => ({ ...found, name: found.manifest.name, version: found.manifest.version }));
  return inDependencyOrder(found);
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function packageFolders(root: string): string[] {
  const inside = (group: string) => readdirSync(join(root, group)).map((name) => `${group}/${name}`);
  return ["specs", ...inside("packages"), ...inside("apps")];
}

function inDependencyOrder(packages: PublishedPackage[]): PublishedPackage[] {
  const byName = new Map(packages.map((one) => [one.name, one]));
  const ordered = new Set<PublishedPackage>();
  const visit = (one: PublishedPackage) => {
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const dependency = byName.get(name);
      if (dependency !== undefined && !ordered.has(dependency)) visit(dependency);
    }
    ordered.add(one);
  };
  for (const one of packages) visit(one);
  return [...ordered];
}
