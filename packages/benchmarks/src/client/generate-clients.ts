import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { contractPath } from "../contract/contract.ts";
import { peersFolder } from "../harness/peers.ts";
import { type ClientUnderTest, clients } from "./clients.ts";

const run = promisify(execFile);
const generated = join(peersFolder, ".generated");

/** How each generator of a peer is told to make a client of our contract. */
const generators: readonly [command: string, ...options: string[]][] = [
  ["redocly", "generate-client", contractPath, "-o", ".generated/redocly/client.ts", "--args-style=grouped"],
  [
    "openapi-ts",
    "-i",
    contractPath,
    "-o",
    ".generated/hey-api",
    "-c",
    "@hey-api/client-fetch",
    "--no-log-file",
  ],
  ["orval", "-c", "orval.config.ts"],
];

let made: Promise<void> | undefined;

/** Has the peers generate their clients from the bundled contract, once a run. One that fails is missed later. */
export function generateClients(progress: (line: string) => void): Promise<void> {
  made ??= generateAll(progress);
  return made;
}

async function generateAll(progress: (line: string) => void): Promise<void> {
  progress("generating the clients of the peers");
  rmSync(generated, { recursive: true, force: true });
  await Promise.all(
    generators.map(async ([command, ...options]) => {
      try {
        await run(join(peersFolder, "node_modules/.bin", command), options, {
          cwd: peersFolder,
          env: { ...process.env, CONTRACT: contractPath, REDOCLY_TELEMETRY: "off" },
        });
      } catch (error) {
        console.error(`${command} has not generated its client: ${(error as Error).message}`);
      }
    }),
  );
}

/** Where a client's source is. */
export const clientSource = ({ file }: ClientUnderTest): string => join(peersFolder, "clients", `${file}.ts`);

/** A client as JavaScript that Node runs; packages are left to be found by Node. */
export const clientModule = ({ name }: ClientUnderTest): string =>
  join(generated, "run", `${name.replaceAll(/\W+/g, "-")}.js`);

/** Makes the JavaScript of each client. What does not compile is missing then. */
export async function compileClients(): Promise<void> {
  await Promise.all(clients.map((client) => compileClient(client).catch(() => {})));
}

/** @param build Another build of our client to use: the path of its `index.js`. */
export async function compileClient(client: ClientUnderTest, ourBuild?: string): Promise<void> {
  await build({
    entryPoints: [clientSource(client)],
    outfile: clientModule(client),
    bundle: true,
    packages: "external",
    ...(ourBuild && { alias: { "@wabotify/client": ourBuild } }),
    format: "esm",
    platform: "node",
    target: "node24",
    logLevel: "silent",
  });
}
