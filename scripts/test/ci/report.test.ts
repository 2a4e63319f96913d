import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readCoverage } from "../../ci/lib/coverage.ts";
import { renderReport } from "../../ci/lib/render-report.ts";
import { stepOutput } from "../../ci/lib/step-output.ts";

describe("the report on a pull request", () => {
  it("shows the contract's changes, the sizes and the coverage", () => {
    const report = renderReport({
      contract: "Needed:  minor",
      sizes: [{ name: "@wabotify/client", bytes: 7345, gzipped: 2912 }],
      coverage: [
        { path: "packages/client", lines: { total: 8, covered: 7 }, branches: { total: 0, covered: 0 } },
      ],
    });
    expect(report).toContain("```text\nNeeded:  minor\n```");
    expect(report).toContain("| @wabotify/client | 7.3 | 2.9 |");
    expect(report).toContain("| packages/client | 87.5 % | none |");
  });

  it("keeps a text with a fence of its own inside", () => {
    const report = renderReport({ contract: "```\n# not a title", sizes: [], coverage: [] });
    expect(report).toContain("````text\n```\n# not a title\n````");
  });

  it("says so when there is no coverage because tests failed", () => {
    expect(renderReport({ contract: "", sizes: [], coverage: undefined })).toContain("The unit tests failed");
  });

  it("adds up the coverage of files by their package", () => {
    const folder = mkdtempSync(join(tmpdir(), "coverage-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const half = { lines: { total: 2, covered: 1 }, branches: { total: 0, covered: 0 } };
    const summary = {
      total: half,
      [`${folder}/packages/mock/src/a.ts`]: half,
      [`${folder}/packages/mock/src/b/c.ts`]: half,
      [`${folder}/packages/client/src/a.ts`]: half,
    };
    writeFileSync(join(folder, "summary.json"), JSON.stringify(summary));
    expect(
      readCoverage(join(folder, "summary.json"), folder).map(({ path, lines }) => [path, lines.total]),
    ).toEqual([
      ["packages/client", 2],
      ["packages/mock", 4],
    ]);
  });

  it("hands GitHub a text that cannot end its own output", () => {
    const [first = "", ...rest] = stepOutput("report", "a\nb").split("\n");
    expect(first).toMatch(/^report<<end-[\w-]+$/);
    expect(rest).toEqual(["a", "b", first.replace("report<<", ""), ""]);
  });
});
