import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { peerPath, peersFolder } from "../harness/peers.ts";

const run = promisify(execFile);

/** How to start each compiler that a consumer may have. */
export const compilers: readonly { name: string; command: () => string }[] = [
  { name: "TypeScript 5.9", command: () => peerPath("typescript/lib/tsc.js") },
  {
    name: "TypeScript 7",
    command: () =>
      join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc"),
  },
];

export interface TypeCost {
  instantiations: number;
  checkMs: number;
}

/**
 * What it costs to check a file's types, with all that it imports.
 *
 * @throws {Error} with the first thing that does not fit.
 */
export async function checkTypes(compiler: string, file: string): Promise<TypeCost> {
  // Where a consumer's tsconfig.json would be: what it extends and finds is of the peers' workspace.
  const project = join(peersFolder, ".generated", `${basename(file, ".ts")}.tsconfig.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions: consumer, files: [file] }));
  const flags = ["-p", project, "--extendedDiagnostics", "--pretty", "false"];
  const { stdout } = await run(process.execPath, [compiler, ...flags]).catch((error) => error);
  const wrong = /.*error TS.*/.exec(stdout);
  if (wrong)
    throw new Error(
      wrong[0]
        .replace(/^.*error/, "")
        .slice(0, 60)
        .trim(),
    );
  return readDiagnostics(stdout);
}

/** @throws {Error} when the compiler does not say what it did. */
export function readDiagnostics(output: string): TypeCost {
  const numberAfter = (label: string) => {
    const found = new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1];
    if (found === undefined) throw new Error(`the compiler does not say its "${label}"`);
    return Number(found);
  };
  return { instantiations: numberAfter("Instantiations"), checkMs: numberAfter("Check time") * 1000 };
}

const consumer = {
  target: "es2023",
  module: "nodenext",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  noEmit: true,
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: true,
};
