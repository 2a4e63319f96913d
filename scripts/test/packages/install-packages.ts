// Packs the published packages once and installs them as a stranger does: in an empty folder outside of the workspace,
// from the tarballs, with npm, and with nothing else beside them.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../../lib/run.ts";
import { runCommand } from "../../lib/run-command.ts";
import { pack, type Tarball } from "../../packages/pack.ts";
import { publishedPackages } from "../../packages/published-packages.ts";
import { strangerEnvironment } from "../../packages/stranger-environment.ts";

declare module "vitest" {
  export interface ProvidedContext {
    tarballs: Tarball[];
    strangerFolder: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "stranger-")));
  const tarballs: Tarball[] = [];
  for (const published of publishedPackages(root)) tarballs.push(await pack(published, folder));

  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true }));
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await runCommand("npm", ["install", ...options, ...tarballs.map(({ file }) => file)], {
    cwd: folder,
    env: strangerEnvironment(),
  });

  project.provide("tarballs", tarballs);
  project.provide("strangerFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
