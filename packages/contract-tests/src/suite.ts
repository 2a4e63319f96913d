import { describe as nodeDescribe, it as nodeIt } from "node:test";
import { type ContractCase, sentenceOf } from "./cases/contract-case.ts";
import { type DeriveOptions, deriveCases } from "./cases/derive-cases.ts";
import { readContract } from "./contract/read-contract.ts";
import { failureText } from "./reporters/failure-text.ts";
import { CannotRunError } from "./run/cannot-run-error.ts";
import { type CaseFilter, filterCases } from "./run/filter.ts";
import { openSession, type Session } from "./run/session.ts";
import { readyTarget, type Target } from "./run/target.ts";

/** The two functions of a test runner that a suite is made with: those of vitest, of `node:test`, of jest. */
export interface TestRunner {
  describe: (name: string, define: () => void) => unknown;
  it: (name: string, test: () => Promise<void>) => unknown;
}

export interface SuiteOptions extends DeriveOptions, CaseFilter {
  /** The contract. @default that of `@wabotify/contract` */
  contract?: object;
  /** The suite's name. @default "contract" */
  name?: string;
  /** @default the global `describe` and `it`, where the runner has them; those of `node:test` otherwise */
  runner?: TestRunner;
}

/**
 * Defines one test for each case. A target may be a function: it is called once, when the first test runs, so that a
 * server can be started in a hook. The tests of a suite must run one after another, as runners do by default: each
 * answer is compared with the one before.
 *
 * @example
 * import { describe, it } from "vitest";
 * defineContractSuite({ baseUrl, workspace, opportunity }, { runner: { describe, it } });
 * @throws {ContractError} The contract is invalid.
 * @throws {CannotRunError} No runner was given under vitest without globals, or the filters leave no case.
 */
export function defineContractSuite(
  target: Target | (() => Target | Promise<Target>),
  options: SuiteOptions = {},
): void {
  const { name = "contract", contract = readContract(), runner = runnerAtHand() } = options;
  const cases = filterCases(deriveCases(contract, options), options);
  if (cases.length === 0) throw new CannotRunError("The filters leave no case to run.");
  let session: Promise<Session> | undefined;
  const open = async () =>
    openSession(readyTarget(typeof target === "function" ? await target() : target, cases));

  runner.describe(name, () => {
    for (const contractCase of cases) {
      runner.it(titleOf(contractCase), async () => {
        session ??= open();
        const result = await (await session).run(contractCase);
        if (result.outcome === "disagrees") throw new Error(failureText(result));
      });
    }
  });
}

function titleOf(contractCase: ContractCase): string {
  return `${contractCase.id}: ${sentenceOf(contractCase)}`;
}

function runnerAtHand(): TestRunner {
  const { describe, it } = globalThis as Partial<TestRunner>;
  if (describe && it) return { describe, it };
  if (process.env.VITEST) {
    throw new CannotRunError(
      "Pass vitest's functions: defineContractSuite(target, { runner: { describe, it } }).",
    );
  }
  return { describe: (name, define) => nodeDescribe(name, define), it: (name, test) => nodeIt(name, test) };
}
