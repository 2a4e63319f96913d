import { deriveCases } from "../cases/derive-cases.ts";
import { readContract } from "../contract/read-contract.ts";
import { formatReport } from "../reporters/reporter.ts";
import { restorationLines, summaryLine } from "../reporters/summary.ts";
import { CannotRunError } from "../run/cannot-run-error.ts";
import { filterCases } from "../run/filter.ts";
import type { Report } from "../run/report.ts";
import { readyTarget } from "../run/target.ts";
import { verify } from "../run/verify.ts";
import type { RunArguments } from "./arguments.ts";
import { checkOutput, writeOutput } from "./output-file.ts";
import { preflight } from "./preflight.ts";
import { announcementOf, progressOf } from "./progress.ts";

export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
}

/**
 * Runs what the arguments ask for. The report goes to the output, everything else to standard error.
 *
 * @returns The exit status: 0 all agree, 1 they do not.
 * @throws {ContractError | CannotRunError} The cases could not be run, or not to the end.
 */
export async function runCommand(
  asked: RunArguments,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<0 | 1> {
  const cases = filterCases(deriveCases(readContract(asked.contract), asked.derive), asked.filter);
  if (cases.length === 0) throw new CannotRunError("The filters leave no case to run.");
  // Whatever is wrong with the target is said before its server hears of us.
  const { baseUrl } = readyTarget(asked.verify, cases);
  if (asked.output !== undefined) checkOutput(asked.output);
  await preflight(baseUrl, asked.verify.timeoutMs, signal);
  const progress = progressOf(cases.length, terminal.err);
  const report = await verify(cases, {
    ...asked.verify,
    signal,
    onChanges: (plan) => terminal.err(announcementOf(plan, asked.verify.restore === true)),
    onResult: ({ outcome }) => progress(outcome),
  });
  if (signal.aborted) throw interrupted(report);
  publish(report, asked, terminal);
  const failedToRestore = (report.restoration?.failed.length ?? 0) > 0;
  return report.counts.disagrees > 0 || failedToRestore ? 1 : 0;
}

function publish(report: Report, { output, reporter }: RunArguments, terminal: Terminal): void {
  const text = formatReport(report, reporter);
  if (output === undefined) terminal.out(text);
  else writeOutput(output, text);
  // The console's report ends with the same lines.
  if (output !== undefined || reporter !== "console") terminal.err(closing(report));
}

function interrupted(report: Report): CannotRunError {
  const ran = report.results.length;
  const lines = [
    `Interrupted after ${ran} of ${ran + report.counts.notRun} cases.`,
    ...restorationLines(report),
  ];
  return new CannotRunError(lines.join("\n"));
}

function closing(report: Report): string {
  return `${[...restorationLines(report), summaryLine(report)].join("\n")}\n`;
}
