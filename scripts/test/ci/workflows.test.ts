import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../lib/run.ts";
import { allSteps, workflows } from "./workflow.ts";

const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
const actions = allSteps.filter(({ step }) => step.uses !== undefined);
const commands = allSteps.filter(({ step }) => step.run !== undefined);

it("there are workflows for changes, releases, docs, the latest dependencies and pull requests", () => {
  const files = workflows.map(({ file }) => file.replace(".yml", ""));
  expect(files.sort()).toEqual(["ci", "docs", "pull-request", "release", "snapshot", "weekly"]);
});

describe.each(workflows)("$file", ({ text, on, permissions, jobs }) => {
  it("grants nothing by default, and to each job what that job names", () => {
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) expect(job.permissions, name).toBeTypeOf("object");
  });

  it("holds no secret", () => {
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });

  it("does not run with the repository's rights what a fork sends", () => {
    expect(Object.keys(on)).not.toContain("pull_request_target");
    expect(Object.keys(on)).not.toContain("workflow_run");
  });

  it("ends by itself when something hangs", () => {
    for (const [name, job] of Object.entries(jobs))
      expect(job["timeout-minutes"], name).toBeLessThanOrEqual(30);
  });

  it("lets a pull request write nothing but its comment", () => {
    if (!Object.keys(on).includes("pull_request")) return;
    for (const { permissions, steps } of Object.values(jobs)) {
      const writes = Object.entries(permissions ?? {}).filter(([, right]) => right === "write");
      expect(writes.filter(([name]) => name !== "pull-requests")).toEqual([]);
      // The job that may write runs nothing that the pull request brought along.
      if (writes.length > 0)
        expect(steps.filter(({ uses, run }) => run ?? uses?.match(/checkout|^\./))).toEqual([]);
    }
  });
});

describe("an action", () => {
  it.each(actions)(
    "of $where is pinned by its commit, with its version beside it: $step.uses",
    ({ step }) => {
      const uses = step.uses ?? "";
      if (uses.startsWith("./")) {
        expect(existsSync(join(root, uses, "action.yml"))).toBe(true);
        return;
      }
      expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    },
  );

  it("has one commit for one repository", () => {
    const commits = new Map<string, Set<string>>();
    for (const { step } of actions) {
      const [path = "", commit = ""] = (step.uses ?? "").split("@");
      if (commit === "") continue;
      const repository = path.split("/").slice(0, 2).join("/");
      commits.set(repository, (commits.get(repository) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, used]) => used.size > 1)).toEqual([]);
  });

  it("that checks out leaves no credentials behind", () => {
    const checkouts = actions.filter(({ step }) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { step } of checkouts) expect(step.with?.["persist-credentials"]).toBe(false);
  });
});

describe("a step's command", () => {
  it.each(commands)("of $where holds no expression: $step.run", ({ step }) => {
    expect(step.run).not.toContain("${{");
  });

  it.each(commands)("of $where only calls a script of this repository: $step.run", ({ step }) => {
    expect(step.run).toMatch(/^(?:\.ci\/\w+|node scripts\/[\w/-]+\.ts)(?: [\w:"$=-]+)*$/);
    const [command = "", argument = ""] = (step.run ?? "").split(" ");
    const file = command === "node" ? argument : command;
    expect(existsSync(join(root, file)), file).toBe(true);
    if (command !== "node") expect(statSync(join(root, file)).mode & 0o111).not.toBe(0);
    if (command === ".ci/pnpm" && argument !== "install") expect(Object.keys(scripts)).toContain(argument);
  });
});

describe("the last job of CI", () => {
  it("waits for all others and runs whatever became of them", () => {
    const { "ci-ok": last, ...others } = workflows.find(({ file }) => file === "ci.yml")?.jobs ?? {};
    expect(last?.if).toBe("always()");
    expect([last?.needs].flat().sort()).toEqual(Object.keys(others).sort());
  });
});

describe("publishing", () => {
  it("alone may ask for the token that proves where packages come from, beside the pages", () => {
    const asking = workflows.flatMap(({ file, jobs }) =>
      Object.entries(jobs)
        .filter(([, { permissions }]) => permissions?.["id-token"] === "write")
        .map(([name]) => `${file} ${name}`),
    );
    expect(asking.sort()).toEqual(["docs.yml deploy", "release.yml publish", "snapshot.yml publish"]);
  });
});
