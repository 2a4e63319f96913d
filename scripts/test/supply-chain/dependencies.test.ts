import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../lib/run.ts";
import { runCommand } from "../../lib/run-command.ts";
import { ALLOWED_LICENCES } from "../../packages/allowed-licences.ts";
import { publishedPackages } from "../../packages/published-packages.ts";

interface Settings {
  allowBuilds: Record<string, boolean>;
  minimumReleaseAge: number;
}

const settings: Settings = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"));
const packages = publishedPackages(root);

interface Listed {
  name: string;
  versions: string[];
}

describe("the client", () => {
  it("brings openapi-fetch and nothing else", () => {
    const client = packages.find(({ name }) => name === "@wabotify/client");
    const { dependencies, peerDependencies, optionalDependencies } = client?.manifest ?? {};
    expect(Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })).toEqual([
      "openapi-fetch",
    ]);
  });
});

describe.each(packages)("what $name brings along", ({ name }) => {
  it("is under licences that are allowed here", async () => {
    const listed = ["--filter", name, "licenses", "list", "--prod", "--json"];
    const { stdout } = await runCommand("pnpm", listed, { cwd: root });
    const found: Record<string, Listed[]> = stdout.trim().startsWith("{") ? JSON.parse(stdout) : {};
    const refused = Object.entries(found)
      .filter(([licence]) => !ALLOWED_LICENCES.includes(licence))
      .flatMap(([licence, entries]) => entries.map(({ name }) => `${name}: ${licence}`));
    expect(refused).toEqual([]);
  });
});

describe("an install", () => {
  it("waits a day before it takes a new version", () => {
    expect(settings.minimumReleaseAge).toBeGreaterThanOrEqual(1440);
  });

  it("runs no script of a dependency", () => {
    expect(Object.values(settings.allowBuilds)).not.toContain(true);
  });

  it("takes each package of the lockfile by its hash", () => {
    const lockfile: { packages: Record<string, { resolution: { integrity?: string } }> } = parse(
      readFileSync(join(root, "pnpm-lock.yaml"), "utf8"),
    );
    const unhashed = Object.entries(lockfile.packages).filter(([, { resolution }]) => !resolution.integrity);
    expect(unhashed.map(([name]) => name)).toEqual([]);
  });
});
