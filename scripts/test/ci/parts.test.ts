import { expect, it } from "vitest";
import { projects } from "../../../vitest.config.ts";
import { parts } from "../../lib/parts.ts";
import { workflows } from "./workflow.ts";

const names = Object.keys(parts);

it("has a part for each project of vitest", () => {
  expect(names).toEqual(expect.arrayContaining(projects.map(({ test }) => test.name)));
});

it("has every part in the CI workflow, so that nothing is left out of it", () => {
  const jobs = workflows.find(({ file }) => file === "ci.yml")?.jobs;
  const matrix = jobs?.check?.strategy?.matrix.part ?? [];
  // "build" is the job before, and "tests" is all of vitest at once.
  expect(matrix.toSorted()).toEqual(names.filter((name) => name !== "build" && name !== "tests").toSorted());
});
