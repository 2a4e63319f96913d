import { parseArgs } from "node:util";
import type { DeriveOptions } from "../cases/derive-cases.ts";
import { type ReporterName, reporters } from "../reporters/reporter.ts";
import type { CaseFilter } from "../run/filter.ts";
import type { VerifyOptions } from "../run/verify.ts";
import { readFieldValue, readFieldValues, readNumber, splitHeader } from "./argument-values.ts";
import { readProfile } from "./read-profile.ts";
import { UsageError } from "./usage-error.ts";

/** What a run of the command is asked to do. */
export interface RunArguments {
  verify: VerifyOptions & { baseUrl: string; timeoutMs: number };
  filter: CaseFilter;
  contract: string | undefined;
  derive: Required<Pick<DeriveOptions, "seed" | "values">>;
  reporter: ReporterName;
  output: string | undefined;
}

const options = {
  "base-url": { type: "string" },
  workspace: { type: "string" },
  opportunity: { type: "string" },
  "unknown-opportunity": { type: "string" },
  header: { type: "string", multiple: true },
  "allow-production": { type: "boolean" },
  contract: { type: "string" },
  filter: { type: "string", multiple: true },
  "only-positive": { type: "boolean" },
  seed: { type: "string" },
  value: { type: "string", multiple: true },
  profile: { type: "string" },
  concurrency: { type: "string" },
  timeout: { type: "string" },
  restore: { type: "boolean" },
  original: { type: "string", multiple: true },
  reporter: { type: "string" },
  output: { type: "string" },
  help: { type: "boolean" },
  version: { type: "boolean" },
} as const;

/** @throws {UsageError} An argument is unknown, missing or wrong. */
export function readArguments(args: string[]): RunArguments | "help" | "version" {
  const values = parse(args);
  if (values.help) return "help";
  if (values.version) return "version";
  const reporter = values.reporter ?? "console";
  if (!isReporter(reporter)) {
    throw new UsageError(
      `There is no reporter "${reporter}"; there are ${Object.keys(reporters).join(", ")}.`,
    );
  }
  if (values.original && !values.restore)
    throw new UsageError("--original only means something with --restore.");
  return {
    verify: {
      baseUrl: required(values["base-url"], "--base-url"),
      workspace: required(values.workspace, "--workspace"),
      opportunity: required(values.opportunity, "--opportunity"),
      ...defined("unknownOpportunity", values["unknown-opportunity"]),
      headers: Object.fromEntries((values.header ?? []).map(splitHeader)),
      allowProduction: values["allow-production"] ?? false,
      ...defined("profile", values.profile === undefined ? undefined : readProfile(values.profile)),
      concurrency: readNumber("--concurrency", values.concurrency ?? "4", { from: 1, to: 1000 }),
      // The largest delay that a timer takes.
      timeoutMs: readNumber("--timeout", values.timeout ?? "10000", { from: 1, to: 2 ** 31 - 1 }),
      restore: values.restore ?? false,
      originals: Object.fromEntries(
        (values.original ?? []).map((text) => readFieldValue("--original", text)),
      ),
    },
    filter: { filters: values.filter ?? [], onlyPositive: values["only-positive"] ?? false },
    contract: values.contract,
    derive: {
      seed: readNumber("--seed", values.seed ?? "1", { from: 0, to: 2 ** 32 - 1 }),
      values: readFieldValues("--value", values.value ?? []),
    },
    reporter,
    output: values.output,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.replaceAll(/\s+/g, " "));
  }
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value.trim() === "") throw new UsageError(`${name} is missing.`);
  return value;
}

/** Leaves a key out where there is no value. */
function defined<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [key in Key]?: Value };
}

function isReporter(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
