import { sentenceOf } from "../cases/contract-case.ts";
import type { CaseResult } from "../run/report.ts";
import { shorten } from "../run/show.ts";
import { toCurl } from "./curl.ts";

/** A failed case in full: the sentence, what was expected and got with the contract's pointers, request and answer. */
export function failureText({ case: contractCase, disagreements, request, answer }: CaseResult): string {
  return [
    sentenceOf(contractCase),
    ...disagreements.flatMap(({ check, expected, got, pointer }) => [
      `  ${check}`,
      `    expected  ${expected}`,
      `    got       ${got}`,
      `    contract  #${pointer}`,
    ]),
    `  case      ${contractCase.id}, from #${contractCase.pointer}`,
    `  request   ${shorten(toCurl(request), 1500)}`,
    `  answer    ${answer === undefined ? "none" : `${answer.status} ${shorten(answer.text, 1000) || "(empty)"}`}`,
  ].join("\n");
}
