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
    `  request   ${whole(toCurl(request))}`,
    `  answer    ${answer === undefined ? "none" : `${answer.status} ${shorten(answer.text, 1000) || "(empty)"}`}`,
  ].join("\n");
}

/** A command that is cut off is none, so it says where the whole one is. */
function whole(command: string): string {
  const shown = shorten(command, 3000);
  return shown === command ? command : `${shown}, whole in the json report`;
}
