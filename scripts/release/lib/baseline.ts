import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/run.ts";
import { readManifest } from "../../packages/published-packages.ts";
import { ReleaseError } from "./release-error.ts";

const FILES = ["openapi.json", "openapi.en.json"].map((name) => `specs/baseline/${name}`);

/**
 * Without the contract of the last release nobody can say what the next one changes.
 *
 * @throws {ReleaseError} naming the files that are missing.
 */
export function requireBaseline(): void {
  const missing = FILES.filter((path) => !existsSync(join(root, path)));
  if (missing.length === 0) return;
  throw new ReleaseError(
    `${missing.join(" and ")} missing: the contract of the last release. Take it from that release's commit, with "git checkout <commit> -- specs/baseline".`,
  );
}

/**
 * The version of the contract stands in three places that `pnpm run version` writes together.
 *
 * @throws {ReleaseError} when they differ.
 */
export function requireOneContractVersion(): void {
  const { version } = readManifest(join(root, "specs"));
  for (const path of [...FILES, "specs/dist/openapi.json"]) {
    const { info } = JSON.parse(readFileSync(join(root, path), "utf8")) as { info: { version: string } };
    if (info.version === version) continue;
    throw new ReleaseError(
      `specs/package.json says ${version} and ${path} says ${info.version}. Versions are written by "pnpm run version"; set nothing by hand.`,
    );
  }
}
