#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { readArguments } from "./cli/arguments.ts";
import { runCommand } from "./cli/main.ts";
import { usage } from "./cli/usage.ts";
import { ContractError } from "./contract/contract-error.ts";
import { CannotRunError } from "./run/cannot-run-error.ts";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Only once: a second Ctrl-C ends the process as usual.
  process.once(signal, () => interruption.abort());
}

// Whoever reads the report may stop early, as head does: that is no failure of ours.
process.stdout.on("error", () => process.exit());

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked === "help") process.stdout.write(usage);
  else if (asked === "version") process.stdout.write(`${version()}\n`);
  else {
    process.exitCode = await runCommand(
      asked,
      { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
      interruption.signal,
    );
  }
} catch (error) {
  const isKnown = error instanceof CannotRunError || error instanceof ContractError;
  process.stderr.write(`${isKnown ? error.message : (error as Error).stack}\n`);
  process.exitCode = 2;
}

function version(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}
