import type { ContractCase } from "../cases/contract-case.ts";
import { CannotRunError } from "./cannot-run-error.ts";
import { changesByField, fieldsNamedBy } from "./changes-of.ts";
import { gracePeriodAfter } from "./grace-period.ts";
import { inParallel } from "./in-parallel.ts";
import { clearingFirst, phasesOf } from "./order.ts";
import { type Originals, rememberOriginals } from "./originals.ts";
import { type CaseResult, countOutcomes, type Report, type Restoration } from "./report.ts";
import { restore } from "./restore.ts";
import { openSession } from "./session.ts";
import { type ReadyTarget, readyTarget, type Target } from "./target.ts";

export interface VerifyOptions extends Target {
  /** How many cases that change nothing run side by side. Those that change something run one by one. @default 4 */
  concurrency?: number;
  /** Put the first seen values back at the end, also when `signal` ends the run. @default false */
  restore?: boolean;
  /** Values that fields have now, by field: for `restore`, where no answer can show one before it is changed. */
  originals?: Readonly<Record<string, unknown>>;
  /** Ends the run: what is under way is given up, what is left is not run. */
  signal?: AbortSignal;
  /** Called once, before anything is sent, if the cases change something. */
  onChanges?: (plan: ChangePlan) => void;
  /** Called as each case ends. */
  onResult?: (result: CaseResult) => void;
}

/** What a run is about to change. */
export interface ChangePlan {
  baseUrl: string;
  workspace: string;
  opportunity: string;
  fields: string[];
  /** How many cases change something. */
  cases: number;
}

/** Milliseconds for putting values back once the run was ended from outside: someone waits for the process to end. */
const hurriedRestoreMs = 800;

/**
 * Runs cases against a target. A disagreement, a slow or a missing answer is part of the report, never an error.
 *
 * @throws {CannotRunError} There is nothing to run, or the target cannot be used as it is described, or it is production.
 */
export async function verify(cases: readonly ContractCase[], options: VerifyOptions): Promise<Report> {
  const started = performance.now();
  if (cases.length === 0) throw new CannotRunError("There is no case to run.");
  const target = readyTarget(options, cases);
  const fields = [...changesByField(cases).keys()];
  const originals = checkOriginals(fieldsNamedBy(cases), options.originals);
  const session = openSession(target, { originals, signal: options.signal });
  const { inOrder, sideBySide } = phasesOf(cases);
  announce(target, fields, inOrder, options);

  const results = new Map<ContractCase, CaseResult>();
  const run = async (contractCase: ContractCase) => {
    const result = await session.run(contractCase);
    // A case that was cut short says nothing about the target.
    if (options.signal?.aborted) return;
    results.set(contractCase, result);
    options.onResult?.(result);
  };
  await inParallel(options.restore ? clearingFirst(inOrder) : inOrder, 1, run, options.signal);
  await inParallel(sideBySide, Math.max(1, options.concurrency ?? 4), run, options.signal);

  const restoration = options.restore ? await restoreInTime(cases, target, originals, options) : undefined;
  const ordered = cases.flatMap((each) => results.get(each) ?? []);
  return {
    target: {
      baseUrl: target.baseUrl,
      workspace: target.ids.workspace,
      opportunity: target.ids.opportunity,
      profile: target.profile?.name,
    },
    results: ordered,
    counts: countOutcomes(ordered, cases.length),
    unusedDeviations: unusedDeviations(target, ordered),
    ...(restoration ? { restoration } : {}),
    durationMs: performance.now() - started,
  };
}

async function restoreInTime(
  cases: readonly ContractCase[],
  target: ReadyTarget,
  originals: Originals,
  { signal }: VerifyOptions,
): Promise<Restoration> {
  const period = gracePeriodAfter(signal, hurriedRestoreMs);
  try {
    return await restore(cases, target, originals, period.signal);
  } finally {
    period.dispose();
  }
}

function checkOriginals(fields: string[], given: VerifyOptions["originals"]) {
  for (const field of Object.keys(given ?? {})) {
    if (!fields.includes(field)) {
      throw new CannotRunError(
        `No case names the field "${field}"; those that are named: ${fields.join(", ")}.`,
      );
    }
  }
  return rememberOriginals(fields, given);
}

function announce(
  target: ReadyTarget,
  fields: string[],
  inOrder: ContractCase[],
  { onChanges }: VerifyOptions,
): void {
  if (fields.length === 0) return;
  const { workspace, opportunity } = target.ids;
  onChanges?.({ baseUrl: target.baseUrl, workspace, opportunity, fields, cases: inOrder.length });
}

function unusedDeviations({ profile }: ReadyTarget, results: CaseResult[]): string[] {
  const used = new Set(results.flatMap(({ deviations }) => deviations.map(({ reason }) => reason)));
  return [...new Set((profile?.deviations ?? []).map(({ reason }) => reason))].filter(
    (reason) => !used.has(reason),
  );
}
