// pnpm test: everything a change must pass. Ends with one line that adds up all runners.
import { addCounts, type Counts, closingLine, isGreen } from "./lib/counts.ts";
import { commands, run, stopRunning } from "./lib/run.ts";
import { runTurbo } from "./lib/run-turbo.ts";
import { runVitest } from "./lib/run-vitest.ts";

interface Runner {
  title: string;
  run: () => Promise<Counts>;
}

const builds: Runner = {
  title: "Contract, generated code, builds, types and packages",
  run: () => runTurbo(["lint", "bundle", "check:generated", "build", "typecheck", "check:package"]),
};

const checks: Runner[] = [
  {
    title: "Format and lint of the code",
    run: () => check(commands.biome, ["check", "--error-on-warnings"]),
  },
  { title: "Types of the scripts", run: () => check(commands.tsc, []) },
  { title: "Unused files, exports and dependencies", run: () => check(commands.knip, []) },
  { title: "Boundaries between packages", run: () => check(commands.turbo, ["boundaries"]) },
];

const versions: Runner = {
  title: "Changesets for what changed in the contract",
  run: () => check("specs/build/contract-diff.ts", []),
};

const tests: Runner = { title: "Tests", run: () => runVitest(process.argv.slice(2)) };

async function check(script: string, args: string[]): Promise<Counts> {
  const passes = (await run(script, args)) === 0;
  return { passed: passes ? 1 : 0, failed: passes ? 0 : 1, skipped: 0 };
}

const results: { title: string; counts: Counts }[] = [];

async function perform({ title, run }: Runner): Promise<Counts> {
  console.log(`\n── ${title}`);
  const counts = await run();
  results.push({ title, counts });
  return counts;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, async () => {
    await stopRunning();
    process.exit(130);
  });
}

const built = await perform(builds);
for (const runner of checks) await perform(runner);
if (isGreen(built)) {
  await perform(versions);
  await perform(tests);
} else console.log("\nThe tests were not run: they need what failed above.");

const total = addCounts(results.map(({ counts }) => counts));
console.log();
for (const { title, counts } of results) console.log(`${title}: ${closingLine(counts)}`);
console.log(closingLine(total));
process.exitCode = isGreen(total) ? 0 : 1;
