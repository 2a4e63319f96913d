#!/usr/bin/env node
// wabotify-codegen --output FOLDER [--contract FILE] [--check]
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readContract } from "./contract.ts";
import { generate } from "./generate.ts";
import { staleFiles, writeFiles } from "./output.ts";

try {
  const { values } = parseArgs({
    options: {
      output: { type: "string" },
      contract: {
        type: "string",
        default: fileURLToPath(import.meta.resolve("@wabotify/contract/openapi.json")),
      },
      check: { type: "boolean", default: false },
    },
  });
  if (values.output === undefined) throw new Error("Say where the generated files go: --output FOLDER");
  const files = await generate(readContract(values.contract));
  const shown = (name: string) => relative(process.cwd(), join(values.output ?? "", name));

  if (!values.check) {
    writeFiles(values.output, files);
    console.log(files.map(({ name }) => `${shown(name)} is written.`).join("\n"));
  } else {
    const stale = staleFiles(values.output, files);
    for (const name of stale)
      console.error(`${shown(name)} is stale. Run "pnpm generate" and commit the result.`);
    if (stale.length > 0) process.exitCode = 1;
    else console.log(`${files.length} generated files are fresh.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
