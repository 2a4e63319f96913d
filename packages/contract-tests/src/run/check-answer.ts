import type { CaseStep, Check } from "../cases/contract-case.ts";
import { documentedFor } from "../cases/statuses.ts";
import { codeKey, entityIn } from "../contract/envelope.ts";
import type { DocumentedResponse } from "../contract/response.ts";
import { validatorOf } from "../contract/validator.ts";
import { type Context, checkChange } from "./check-change.ts";
import type { Disagreement } from "./disagreement.ts";
import type { Answer, NoAnswer } from "./send.ts";
import { shorten, show } from "./show.ts";

/** In what an answer differs from what the contract says of it. Pure. */
export function checkAnswer(
  { expected }: CaseStep,
  checks: readonly Check[],
  answer: Answer | NoAnswer,
  context: Context,
): Disagreement[] {
  return findAll(expected, answer, context).filter(({ check }) => checks.includes(check));
}

function findAll(
  expected: CaseStep["expected"],
  answer: Answer | NoAnswer,
  context: Context,
): Disagreement[] {
  const documented = documentedFor(expected.statuses[0] ?? 0, expected.responses);
  const pointer = documented?.pointer ?? "";
  if ("reason" in answer) return [{ check: "answer", expected: "an answer", got: answer.reason, pointer }];

  const found: Disagreement[] = [];
  const isExpected = expected.statuses.includes(answer.status);
  if (!isExpected) {
    const statuses = expected.statuses.join(" or ");
    found.push({ check: "status", expected: statuses, got: String(answer.status), pointer });
  }
  const response = documentedFor(answer.status, expected.responses);
  if (response === undefined) return found;
  const body = checkBody(answer, response, found);
  if (body === undefined) return found;
  if (isExpected && expected.change) found.push(...checkChange(entityIn(body), expected.change, context));
  return found;
}

/** @returns The parsed body, if it is one. */
function checkBody(
  answer: Answer,
  { content, hasCode, pointer }: DocumentedResponse,
  found: Disagreement[],
): unknown {
  const documentedTypes = Object.keys(content);
  if (documentedTypes.length === 0) return undefined;
  const sent = answer.headers["content-type"];
  const mediaType = documentedTypes.find((each) => essence(each) === essence(sent ?? ""));
  if (mediaType === undefined) {
    found.push({
      check: "media-type",
      expected: documentedTypes.join(" or "),
      got: sent ?? "none",
      pointer: `${pointer}/content`,
    });
  }
  const documented = content[mediaType ?? documentedTypes[0] ?? ""];
  let body: unknown;
  try {
    body = JSON.parse(answer.text);
  } catch {
    const got = answer.text === "" ? "an empty body" : shorten(answer.text);
    found.push({ check: "body", expected: "a body that is JSON", got, pointer: `${pointer}/content` });
    return undefined;
  }
  if (documented?.schema) {
    for (const problem of validatorOf(documented.schema, documented.pointer)(body)) {
      const expected = "a body that its schema describes";
      found.push({ check: "schema", expected, got: problem, pointer: documented.pointer });
    }
  }
  const code = (body as Record<string, unknown> | null)?.[codeKey];
  if (hasCode && code !== answer.status) {
    found.push({
      check: "code",
      expected: `${codeKey} ${answer.status}, the status`,
      got: `${codeKey} ${show(code)}`,
      pointer: documented?.pointer ?? pointer,
    });
  }
  return body;
}

function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}
