// pnpm test:runtimes [--no-table]: the packed client in every runtime that it promises, and the commands on the lowest
// Node of their engines, installed into an empty folder. When all runtimes were there and passed, it writes the table in
// the client's readmes.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { closingLine } from "./lib/counts.ts";
import { commands, root, run } from "./lib/run.ts";
import { runCommand } from "./lib/run-command.ts";
import { putTable } from "./lib/tables.ts";
import { pack } from "./packages/pack.ts";
import { publishedPackages } from "./packages/published-packages.ts";
import { strangerEnvironment } from "./packages/stranger-environment.ts";
import { chromium } from "./runtimes/chromium.ts";
import { commandLineRuntimes } from "./runtimes/command-line-runtimes.ts";
import { LOWEST_NODE, runOnLowestNode } from "./runtimes/lowest-node.ts";
import type { Results, Runtime, Workshop } from "./runtimes/runtime.ts";
import { serve } from "./runtimes/serve.ts";
import { allPassed, renderTable, type Tested } from "./runtimes/table.ts";
import { workerd } from "./runtimes/workerd.ts";

const runtimes: Runtime[] = [...commandLineRuntimes, workerd, chromium];

async function install(folder: string): Promise<void> {
  const packed: Record<string, string> = {};
  for (const published of publishedPackages(root)) {
    packed[published.name] = (await pack(published, folder)).file;
  }
  const dependencies = Object.assign(packed, ...runtimes.map(({ install }) => install));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies }),
  );
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await runCommand("npm", ["install", ...options], { cwd: folder, env: strangerEnvironment() });
  cpSync(join(root, "scripts/runtimes/program"), join(folder, "program"), { recursive: true });
}

async function test(runtime: Runtime, workshop: Workshop): Promise<Tested> {
  const version = await runtime.version?.();
  const name = version === undefined ? runtime.name : `${runtime.name} ${version}`;
  return report(name, runtime.run(workshop));
}

async function report(name: string, running: Promise<Results>): Promise<Tested> {
  const results = await running.catch((error: Error): Results => ({ "starts and ends": error.message }));
  for (const [scenario, result] of Object.entries(results)) console.log(`${name}: ${scenario}: ${result}`);
  return { name, results };
}

async function main(withTable: boolean): Promise<void> {
  if (`${process.platform}-${process.arch}` !== "linux-x64") {
    throw new Error("The runtimes are installed as npm packages for Linux on x64; this machine is another.");
  }
  const status = await run(commands.turbo, ["run", "build", "--output-logs=errors-only"]);
  if (status !== 0) throw new Error("The build failed; its messages are above.");

  const folder = realpathSync(mkdtempSync(join(tmpdir(), "runtimes-")));
  const { servers, close } = await serve();
  const missing = runtimes.filter(({ isThere }) => isThere?.() === false);
  const present = runtimes.filter((runtime) => !missing.includes(runtime));
  const tested: Tested[] = [];
  const commandsTested: Tested[] = [];
  try {
    await install(folder);
    for (const { name } of missing) console.log(`${name}: it is not on this machine.`);
    for (const runtime of present) tested.push(await test(runtime, { folder, servers }));
    commandsTested.push(await report(`Node ${LOWEST_NODE}`, runOnLowestNode(folder)));
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }

  const table = renderTable(tested);
  if (withTable && missing.length === 0 && allPassed(tested)) writeTables(table);
  const everything = [...tested, ...commandsTested];
  const all = everything.flatMap(({ results }) => Object.values(results));
  const passed = all.filter((result) => result === "passed").length;
  console.log(
    `\n${table}\n\n${closingLine({ passed, failed: all.length - passed, skipped: missing.length })}`,
  );
  process.exitCode = allPassed(everything) ? 0 : 1;
}

function writeTables(table: string): void {
  for (const name of ["README.md", "README.es.md"]) {
    const path = join(root, "packages/client", name);
    writeFileSync(path, putTable(readFileSync(path, "utf8"), "runtimes", table));
  }
}

const { values } = parseArgs({ options: { "no-table": { type: "boolean", default: false } } });
try {
  await main(!values["no-table"]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
