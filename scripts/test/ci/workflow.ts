import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../../lib/run.ts";

export interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

export interface Job {
  needs?: string | string[];
  if?: string;
  "timeout-minutes"?: number;
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, string[]> };
  steps: Step[];
}

export interface Workflow {
  file: string;
  text: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join(root, ".github/workflows");

export const workflows: Workflow[] = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  return { file, text, ...parse(text) };
});

const setup = readFileSync(join(root, ".github/actions/setup/action.yml"), "utf8");

/** Every step of every job, and of the actions that live in this repository. */
export const allSteps: { where: string; step: Step }[] = [
  ...workflows.flatMap(({ file, jobs }) =>
    Object.entries(jobs).flatMap(([name, { steps }]) =>
      steps.map((step) => ({ where: `${file} ${name}`, step })),
    ),
  ),
  ...(parse(setup) as { runs: Job }).runs.steps.map((step) => ({ where: "setup", step })),
];
