import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commands, root, run } from "../../lib/run.ts";
import { runCommand } from "../../lib/run-command.ts";
import { pack, type Tarball } from "../../packages/pack.ts";
import { publishedPackages } from "../../packages/published-packages.ts";
import { ReleaseError } from "./release-error.ts";

/** Where a release puts its tarballs and its list of materials. Git does not see it. */
const releaseFolder = join(root, ".release");

/** Builds, checks and packs all published packages, with a software bill of materials (CycloneDX) beside each. */
export async function prepareTarballs(): Promise<Tarball[]> {
  const status = await run(commands.turbo, [
    ...["run", "build", "check:generated", "check:package"],
    "--output-logs=errors-only",
  ]);
  if (status !== 0)
    throw new ReleaseError("The packages do not build or are not sound; nothing was published.");

  rmSync(releaseFolder, { recursive: true, force: true });
  mkdirSync(releaseFolder, { recursive: true });
  const tarballs: Tarball[] = [];
  for (const published of publishedPackages(root)) {
    tarballs.push(await pack(published, releaseFolder));
    const sbom = join(releaseFolder, `${published.path.replaceAll("/", "-")}.cdx.json`);
    const about = [
      "--filter",
      published.name,
      "sbom",
      "--sbom-format",
      "cyclonedx",
      "--prod",
      "--lockfile-only",
    ];
    await runCommand("pnpm", [...about, "--out", sbom], { cwd: root });
  }
  return tarballs;
}
