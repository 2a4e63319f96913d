import type { CaseStep, CaseText, ContractCase } from "../cases/contract-case.ts";
import { entityIn } from "../contract/envelope.ts";
import { isChange, stepsOf } from "./changes-of.ts";
import { checkAnswer } from "./check-answer.ts";
import type { Originals } from "./originals.ts";
import { deviationFor, timeoutFor } from "./profile.ts";
import type { CaseResult } from "./report.ts";
import { type Answer, type NoAnswer, send } from "./send.ts";
import { fillRequest } from "./sent-request.ts";
import type { ReadyTarget } from "./target.ts";

/** Runs cases against one target and keeps what the answers tell about its opportunity. */
export interface Session {
  /** Cases that change something must be run one after another: each is compared with the answer before. */
  run(contractCase: ContractCase): Promise<CaseResult>;
}

export function openSession(
  target: ReadyTarget,
  { originals, signal }: { originals?: Originals | undefined; signal?: AbortSignal | undefined } = {},
): Session {
  let entity: Record<string, unknown> | undefined;

  async function runStep(step: CaseStep, { id, checks }: ContractCase) {
    const request = fillRequest(step.request, target);
    const { change } = step.expected;
    if (change) originals?.sending(change.field, change.value);
    const timeoutMs = timeoutFor(target.profile, id) ?? target.timeoutMs;
    const answer = await send(request, target, { timeoutMs, signal });
    const context = {
      before: entity,
      fill: (text: CaseText) => (typeof text === "string" ? text : target.ids[text.id]),
    };
    const disagreements = checkAnswer(step, checks, answer, context);
    keepEntity(step, answer);
    return { request, answer, disagreements };
  }

  function keepEntity(step: CaseStep, answer: Answer | NoAnswer): void {
    const succeeded = "status" in answer && answer.status >= 200 && answer.status < 300;
    if (isChange(step)) {
      // Without an answer the change may be made or not: there is nothing to compare the next answer with.
      entity = succeeded ? entityIn(parsed(answer.text)) : undefined;
      if (entity) originals?.seen(entity);
    } else if (succeeded) {
      // What should have been refused was accepted: it may have changed anything.
      entity = undefined;
      if (step.field !== undefined) originals?.sending(step.field, undefined);
    }
  }

  return {
    async run(contractCase) {
      const started = performance.now();
      const disagreements: CaseResult["disagreements"] = [];
      const deviations: CaseResult["deviations"] = [];
      let last: Awaited<ReturnType<typeof runStep>> | undefined;
      for (const step of stepsOf(contractCase)) {
        last = await runStep(step, contractCase);
        for (const each of last.disagreements) {
          const allowed = deviationFor(target.profile, contractCase.id, each);
          if (allowed) deviations.push({ ...each, reason: allowed.reason });
          else disagreements.push(each);
        }
        // The steps after it would only show the same once more.
        if (disagreements.length > 0) break;
      }
      if (last === undefined) throw new Error(`${contractCase.id} has no step.`);
      return {
        case: contractCase,
        outcome: disagreements.length > 0 ? "disagrees" : deviations.length > 0 ? "deviates" : "agrees",
        disagreements,
        deviations,
        request: last.request,
        answer: "status" in last.answer ? last.answer : undefined,
        durationMs: performance.now() - started,
      };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
