// pnpm bench:loop: how long the steps of working here take on this machine, in a copy of the working tree. Writes the
// table in CONTRIBUTING.md.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { commands, root } from "./lib/run.ts";
import { type CommandError, runCommand } from "./lib/run-command.ts";
import { putTable } from "./lib/tables.ts";
import { throwAwayClone } from "./lib/throw-away-clone.ts";
import { addSeventhField } from "./measure/seventh-field.ts";

const rows: [step: string, time: string][] = [];

async function measure(step: string, perform: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await perform();
  rows.push([step, `${((performance.now() - start) / 1000).toFixed(1)} s`]);
  console.log(rows.at(-1)?.join(": "));
}

// Without its own cache, turbo would find there what this working tree has built.
const clone = await throwAwayClone({ TURBO_CACHE_DIR: ".turbo/cache", TURBO_TELEMETRY_DISABLED: "1" });
try {
  const node = (...args: string[]) => runCommand(process.execPath, args, { cwd: clone.folder });
  const turbo = (...args: string[]) => node(commands.turbo, "run", ...args);

  await measure("install, with the packages in pnpm's store", clone.install);
  await measure("build, with nothing in the cache", () => turbo("build"));
  await measure("build, with nothing changed", () => turbo("build"));

  await addSeventhField(clone);
  await measure("a field added: generate", () => turbo("generate"));
  await measure("a field added: build and types", () => turbo("build", "typecheck"));
  const tests = () => node(commands.vitest, "run", "--project", "unit", "--reporter", "dot");
  await measure("a field added: all unit tests", tests).catch((error: CommandError) => {
    console.error(
      `The unit tests are not green with a seventh field:\n${failures(error.stdout + error.stderr)}`,
    );
    process.exitCode = 1;
  });
} finally {
  clone.remove();
}

/** The names of the tests that failed. */
function failures(output: string): string {
  return [...new Set(stripVTControlCharacters(output).match(/^ FAIL .*$/gm))].join("\n");
}

const header = [`on ${cpus().length} cores`, "time"];
const widths = [0, 1].map((column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
const line = (cells: string[]) =>
  `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
const rule = widths.map((width) => "-".repeat(width));
const table = [header, rule, ...rows].map(line).join("\n");
const path = join(root, "CONTRIBUTING.md");
writeFileSync(path, putTable(readFileSync(path, "utf8"), "times", table));
