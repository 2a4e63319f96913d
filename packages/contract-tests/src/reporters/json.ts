import { sentenceOf } from "../cases/contract-case.ts";
import type { CaseResult, Report } from "../run/report.ts";
import { toCurl } from "./curl.ts";

/** The report as data, without the schemas that the cases carry. */
export function formatJson({ results, ...report }: Report): string {
  return `${JSON.stringify({ ...report, results: results.map(plain) }, null, 2)}\n`;
}

function plain({ case: contractCase, request, ...result }: CaseResult) {
  const { id, kind, operation, pointer, expected } = contractCase;
  return {
    id,
    sentence: sentenceOf(contractCase),
    kind,
    operation,
    pointer,
    expectedStatuses: expected.statuses,
    ...result,
    request: { ...request, curl: toCurl(request) },
  };
}
