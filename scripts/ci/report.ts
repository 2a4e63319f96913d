// pnpm report: what a pull request does to the contract, to the packages' sizes and to the tests' coverage, as Markdown;
// on standard output, and in GitHub's job summary and step outputs where those exist.
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands, root, run } from "../lib/run.ts";
import { CommandError, runCommand } from "../lib/run-command.ts";
import { publishedPackages } from "../packages/published-packages.ts";
import { readCoverage } from "./lib/coverage.ts";
import { packageSizes } from "./lib/package-sizes.ts";
import { type ReportParts, renderReport } from "./lib/render-report.ts";
import { stepOutput } from "./lib/step-output.ts";

async function contractDiff(): Promise<string> {
  try {
    return (
      await runCommand(process.execPath, ["specs/build/contract-diff.ts"], { cwd: root })
    ).stdout.trim();
  } catch (error) {
    // The gate is CI's to hold; the report shows what it says.
    if (error instanceof CommandError) return (error.stdout + error.stderr).trim();
    throw error;
  }
}

async function coverage(): Promise<ReportParts["coverage"]> {
  const folder = mkdtempSync(join(tmpdir(), "coverage-"));
  try {
    await runCommand(
      process.execPath,
      [
        ...[commands.vitest, "run", "--project", "unit", "--coverage.enabled"],
        ...["--coverage.include=packages/*/src/**/*.ts", "--coverage.exclude=**/src/generated/**"],
        ...["--coverage.reporter=json-summary", `--coverage.reportsDirectory=${folder}`],
      ],
      { cwd: root },
    );
    return readCoverage(join(folder, "coverage-summary.json"), root);
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const status = await run(commands.turbo, ["run", "build", "--output-logs=errors-only"]);
if (status !== 0) process.exit(status);

const report = renderReport({
  contract: await contractDiff(),
  sizes: packageSizes(publishedPackages(root)),
  coverage: await coverage(),
});
const { GITHUB_STEP_SUMMARY, GITHUB_OUTPUT } = process.env;
if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, report);
if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, stepOutput("report", report));
console.log(report);
