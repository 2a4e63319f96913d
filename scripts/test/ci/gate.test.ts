import { expect, it } from "vitest";
import { unfinishedJobs } from "../../ci/lib/unfinished-jobs.ts";

it("lets pass what passed as a whole", () => {
  expect(unfinishedJobs('{"build":{"result":"success"},"check":{"result":"success"}}')).toEqual([]);
});

it.each(["failure", "cancelled", "skipped"])("stops at a job that ended as %s, and names it", (result) => {
  const needs = { build: { result: "success" }, check: { result } };
  expect(unfinishedJobs(JSON.stringify(needs))).toEqual([`The job "check" ended as ${result}.`]);
});

it.each(["", "{}", "nonsense"])("does not take silence for success: %j", (needs) => {
  expect(unfinishedJobs(needs)).toHaveLength(1);
});
