import { sentenceOf } from "../cases/contract-case.ts";
import type { CaseResult, Report } from "../run/report.ts";
import { escapeXml } from "./escape-xml.ts";
import { failureText } from "./failure-text.ts";
import { restorationLines } from "./summary.ts";

/** JUnit XML: a suite for each operation, a test case for each case. An allowed deviation passes and says so. */
export function formatJunit(report: Report): string {
  const operations = [...new Set(report.results.map((result) => result.case.operation))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="wabotify-contract-tests" ${totals(report.results)}>`,
    ...operations.flatMap((operation) => suite(operation, report)),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(operation: string, report: Report): string[] {
  const results = report.results.filter((result) => result.case.operation === operation);
  const { baseUrl, profile = "none" } = report.target;
  const notes = restorationLines(report);
  return [
    `  <testsuite name="${escapeXml(operation)}" ${totals(results)}>`,
    "    <properties>",
    `      <property name="baseUrl" value="${escapeXml(baseUrl)}"/>`,
    `      <property name="profile" value="${escapeXml(profile)}"/>`,
    "    </properties>",
    ...results.flatMap(testCase),
    ...(notes.length === 0 ? [] : [`    <system-out>${escapeXml(notes.join("\n"))}</system-out>`]),
    "  </testsuite>",
  ];
}

function testCase(result: CaseResult): string[] {
  const { case: contractCase, durationMs, disagreements, deviations } = result;
  const name = `${contractCase.id}: ${sentenceOf(contractCase)}`;
  const opening = `    <testcase classname="${escapeXml(contractCase.operation)}" name="${escapeXml(name)}" time="${seconds(durationMs)}"`;
  if (disagreements.length === 0 && deviations.length === 0) return [`${opening}/>`];
  const message = disagreements.map(
    ({ check, expected, got }) => `${check}: expected ${expected}, got ${got}`,
  );
  const notes = deviations.map(
    ({ check, expected, got, reason }) => `allowed: ${check}: expected ${expected}, got ${got}. ${reason}`,
  );
  return [
    `${opening}>`,
    ...(message.length === 0
      ? []
      : [
          `      <failure type="${disagreements[0]?.check}" message="${escapeXml(message.join("; "))}">${escapeXml(failureText(result))}</failure>`,
        ]),
    ...(notes.length === 0 ? [] : [`      <system-out>${escapeXml(notes.join("\n"))}</system-out>`]),
    "    </testcase>",
  ];
}

function totals(results: readonly CaseResult[]): string {
  const failures = results.filter(({ outcome }) => outcome === "disagrees").length;
  const time = seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return `tests="${results.length}" failures="${failures}" errors="0" time="${time}"`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
