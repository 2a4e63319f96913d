import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { PublishedPackage } from "../../packages/published-packages.ts";

export interface PackageSize {
  name: string;
  /** Bytes of what runs: the built JavaScript, or the documents of a package that has none. */
  bytes: number;
  /** The same, each file gzipped. */
  gzipped: number;
}

/** How large the built packages are, without types and source maps. */
export function packageSizes(packages: PublishedPackage[]): PackageSize[] {
  return packages.map(({ name, folder }) => {
    const dist = join(folder, "dist");
    const names = existsSync(dist) ? readdirSync(dist) : [];
    const files = names
      .filter((file) => /\.(?:js|json|yaml)$/.test(file))
      .map((file) => readFileSync(join(dist, file)));
    const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
    return {
      name,
      bytes: sum(files.map(({ length }) => length)),
      gzipped: sum(files.map((file) => gzipSync(file).length)),
    };
  });
}
