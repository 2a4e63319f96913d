import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { root } from "../../lib/run.ts";
import { CommandError, runCommand } from "../../lib/run-command.ts";
import { strangerEnvironment } from "../../packages/stranger-environment.ts";
import { codeEntries } from "../support/entries.ts";

const stranger = inject("strangerFolder");
const folder = join(stranger, "typed");
const folderOf = (name: string) => join(stranger, "node_modules", name);

const compilers = ["package.json", "packages/codegen/package.json"].map((from) => {
  const manifest = createRequire(join(root, from)).resolve("typescript/package.json");
  const { version } = createRequire(manifest)(manifest) as { version: string };
  return { version, tsc: join(dirname(manifest), "bin/tsc") };
});

const resolutions = [
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "preserve", moduleResolution: "bundler" },
];

const entries = inject("tarballs").flatMap(({ name }) => codeEntries(folderOf(name)));

const program = (value: string) => `
import { createClient, type Changes, type Opportunity } from "@wabotify/client";
import { deriveCases } from "@wabotify/contract-tests";
import { createMock, type Mock } from "@wabotify/mock";

const mock: Mock = await createMock();
const client = createClient({ workspaceId: "w1", fetch: mock.fetch });
const changes: Changes = { amount: ${value} };
const opportunity: Opportunity = await client.opportunities.update("o1", changes);
export const amount: number = opportunity.amount;
export const cases = deriveCases;
${entries.map((entry, index) => `export * as entry${index} from "${entry}";`).join("\n")}
`;

const required = `
import client = require("@wabotify/client");
import mock = require("@wabotify/mock");
export = async () => client.createClient({ workspaceId: "w1", fetch: (await mock.createMock()).fetch });
`;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "right.ts"), program("1800.5"));
  writeFileSync(join(folder, "wrong.ts"), program('"1800.5"'));
  writeFileSync(join(folder, "required.cts"), required);
});

async function compile(tsc: string, file: string, resolution: Record<string, string>): Promise<void> {
  const config = join(folder, `${file}.${resolution.moduleResolution}.json`);
  const compilerOptions = {
    ...resolution,
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  await runCommand("node", [tsc, "-p", config], { cwd: folder, env: strangerEnvironment() });
}

it("is checked with TypeScript 5.9 and 7", () => {
  expect(compilers.map(({ version }) => version.replace(/\.\d+$/, "")).sort()).toEqual(["5.9", "7.0"]);
});

describe.each(compilers)("TypeScript $version, all declarations checked, no @types/node", ({ tsc }) => {
  it.each(resolutions)(
    "accepts a right program with moduleResolution $moduleResolution",
    async (resolution) => {
      await compile(tsc, "right.ts", resolution);
    },
  );

  it("accepts a program that requires the packages with moduleResolution nodenext", async () => {
    await compile(tsc, "required.cts", { module: "nodenext", moduleResolution: "nodenext" });
  });

  it("refuses a value of the wrong type", async () => {
    const attempt = compile(tsc, "wrong.ts", { module: "nodenext", moduleResolution: "nodenext" });
    await expect(attempt).rejects.toThrow(CommandError);
    await expect(attempt).rejects.toThrow(/^wrong\.ts.*TS2322/m);
  });
});
