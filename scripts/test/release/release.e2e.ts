import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandError, runCommand } from "../../lib/run-command.ts";
import { type Clone, throwAwayClone } from "../../lib/throw-away-clone.ts";
import { publishedPackages } from "../../packages/published-packages.ts";
import { strangerEnvironment } from "../../packages/stranger-environment.ts";
import { type LocalRegistry, startRegistry } from "../support/local-registry.ts";

const place = mkdtempSync(join(tmpdir(), "registry-"));
let registry: LocalRegistry;
let clone: Clone;

const version = () => clone.script("scripts/release/version.ts");
const publish = (...args: string[]) =>
  clone.script("scripts/release/publish.ts", "--registry", registry.url, ...args);
const read = (path: string) => readFileSync(join(clone.folder, path), "utf8");
const write = (path: string, text: string) => writeFileSync(join(clone.folder, path), text);
const versions = () =>
  publishedPackages(clone.folder).map(({ name, version }) => ({ name, version, full: `${name}@${version}` }));

beforeAll(async () => {
  registry = await startRegistry(place);
  clone = await throwAwayClone({ NPM_CONFIG_USERCONFIG: registry.userconfig });
  await clone.install();
  write(
    ".changeset/contract.md",
    '---\n"@wabotify/contract": minor\n---\n\nA text that the next release explains.\n',
  );
  await clone.commit("A change of the contract");
}, 240_000);

afterAll(async () => {
  await registry.close();
  clone.remove();
  rmSync(place, { recursive: true, force: true });
});

describe("before anything is written, a release stops at", () => {
  it.each([["version"], ["publish"], ["snapshot"]])(
    "a tree with changes that are not committed: %s",
    async (name) => {
      write("stray.txt", "");
      try {
        const attempt = clone.script(
          `scripts/release/${name}.ts`,
          ...(name === "version" ? [] : ["--registry", registry.url]),
        );
        await expect(attempt).rejects.toThrow(/not committed:\n\?\? stray\.txt\n/);
      } finally {
        rmSync(join(clone.folder, "stray.txt"));
      }
    },
  );

  it("a changeset for a package that is not there", async () => {
    write(".changeset/typo.md", '---\n"@wabotify/clint": patch\n---\n\nA slip.\n');
    await clone.commit("A slip");
    await expect(version()).rejects.toThrow(
      /\.changeset\/typo\.md names "@wabotify\/clint", which is not released/,
    );
    await expect(clone.script("scripts/release/check.ts")).rejects.toThrow("@wabotify/clint");
    await clone.git("reset", "--quiet", "--hard", "HEAD~1");
  });

  it("a missing baseline", async () => {
    await clone.git("rm", "--quiet", "specs/baseline/openapi.en.json");
    await clone.commit("Lost");
    await expect(version()).rejects.toThrow(/^specs\/baseline\/openapi\.en\.json missing/m);
    await clone.git("reset", "--quiet", "--hard", "HEAD~1");
  });

  it("changesets that are in no version yet, when it is to be published", async () => {
    await expect(publish()).rejects.toThrow(/\d changesets are in no version yet/);
  });

  it("any registry that is not on this machine", async () => {
    const attempt = clone.script("scripts/release/publish.ts", "--registry", "https://registry.example");
    await expect(attempt).rejects.toThrow("Only the release workflow publishes");
  });
});

describe("a release", () => {
  it("can be tried as a snapshot under a dist-tag of its own, which leaves the tree as it was", async () => {
    const { stdout } = await clone.script(
      ...(["scripts/release/snapshot.ts", "--name", "pr-7", "--registry", registry.url] as const),
    );
    expect(stdout).toMatch(/Published now: +@wabotify\/contract@0\.0\.0-pr-7-\d+/);
    expect(registry.published).toHaveLength(versions().length);
    expect(await clone.git("status", "--porcelain")).toBe("");
    registry.published.length = 0;
  }, 240_000);

  it("takes changesets to versions, changelogs, info.version, baseline and lockfile", async () => {
    const before = JSON.parse(read("specs/package.json")).version as string;
    await version();
    const { version: contract } = JSON.parse(read("specs/package.json"));
    expect(contract).not.toBe(before);
    expect(JSON.parse(read("specs/baseline/openapi.json")).info.version).toBe(contract);
    expect(read("specs/openapi.yaml")).toContain(`version: ${contract}`);
    expect(read("specs/CHANGELOG.md")).toContain("A text that the next release explains.");
    for (const { name, path, version } of publishedPackages(clone.folder)) {
      expect(read(`${path}/CHANGELOG.md`)).toMatch(new RegExp(`^# ${name}\\n\\n## ${version}\\n`));
    }
    expect((await clone.git("status", "--porcelain")).match(/\.changeset\/\S+/g)).not.toBeNull();
    await runCommand("pnpm", ["install", "--frozen-lockfile", "--offline"], { cwd: clone.folder });
    await clone.commit("Version packages");
  }, 240_000);

  it("gives the client the contract's bump, and the tools one version", () => {
    const of = (wanted: string) => versions().find(({ name }) => name === `@wabotify/${wanted}`)?.version;
    expect(of("client")).toBe(of("mock"));
    expect(of("client")).toBe(of("contract-tests"));
  });

  it("can be looked at without publishing", async () => {
    const { stdout } = await publish("--dry-run");
    for (const { full } of versions()) expect(stdout).toContain(`${full} would be published.`);
    expect(registry.published).toEqual([]);
  }, 240_000);

  it("stops half-way when the registry refuses, says what is out, and finishes when run again", async () => {
    const [first, second] = versions();
    const [, , ...others] = versions();
    registry.refusing = second?.name;
    const account = await publish().then(
      () => "It went through.",
      (error: CommandError) => error.stderr,
    );
    expect(account).toContain(`Published now:  ${first?.full}`);
    expect(account).toContain(`Refused:        ${second?.full}`);
    expect(account).toContain(`Not tried:      ${others.map(({ full }) => full).join(", ")}`);
    expect(account).toContain("closed for repairs");
    expect(account).toContain("run the same command again");
    expect(registry.published).toEqual([first?.name]);

    registry.refusing = undefined;
    const { stdout } = await publish();
    expect(stdout).toContain(`Was out before: ${first?.full}`);
    expect(registry.published).toEqual(versions().map(({ name }) => name));
    expect((await clone.git("tag", "--list")).split("\n").sort()).toEqual(
      versions()
        .map(({ full }) => full)
        .sort(),
    );

    const again = await publish();
    expect(again.stdout).not.toContain("Published now");
    expect(registry.published).toHaveLength(versions().length);
  }, 240_000);

  it("leaves a list of the materials of each package", () => {
    for (const { name, path } of publishedPackages(clone.folder)) {
      const sbom = JSON.parse(read(`.release/${path.replaceAll("/", "-")}.cdx.json`));
      expect(sbom).toMatchObject({
        bomFormat: "CycloneDX",
        metadata: { component: { group: "@wabotify", name: name.replace("@wabotify/", "") } },
      });
    }
  });

  it("installs from the registry, and the first example of the client's readme runs against the mock", async () => {
    const folder = join(place, "stranger");
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const env = { ...strangerEnvironment(), NPM_CONFIG_USERCONFIG: registry.userconfig };
    await runCommand("npm", ["install", "--no-audit", "--no-fund", "@wabotify/client", "@wabotify/mock"], {
      cwd: folder,
      env,
    });

    const readme = readFileSync(join(folder, "node_modules/@wabotify/client/README.md"), "utf8");
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    expect(example).toContain("@wabotify/client");
    writeFileSync(join(folder, "example.ts"), example);
    writeFileSync(
      join(folder, "run.js"),
      `import { createMock } from "@wabotify/mock";
       const { url, close } = await (await createMock()).listen();
       process.env.WABOTIFY_BASE_URL = url;
       await import("./example.ts");
       await close();`,
    );
    const { stdout } = await runCommand("node", ["run.js"], { cwd: folder, env });
    expect(example).toContain("console.log(");
    expect(stdout.trim()).not.toBe("");
  }, 240_000);
});
