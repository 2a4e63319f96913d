import { describe, expect, it } from "vitest";
import { createMock, renderCoverage, reportCoverage } from "../src/index.ts";
import { variants } from "./contract.ts";
import { ask, send } from "./request.ts";

describe("coverage", () => {
  it("begins with every part of the contract as a hole", async () => {
    const { rows, holes, ratio } = (await createMock()).coverage();
    expect(ratio).toBe(0);
    expect(holes).toHaveLength(rows.length);
    expect(rows.filter(({ kind }) => kind === "variant").map(({ name }) => name)).toEqual([
      ...variants().keys(),
    ]);
    expect(rows.filter(({ kind }) => kind === "status").map(({ name }) => name)).toEqual([
      ..."200 400 401 404 422 500".split(" "),
    ]);
  });

  it("counts statuses, accepted variants and the examples that the answers follow", async () => {
    const mock = await createMock();
    await ask(mock);
    await ask(mock);
    await ask(mock, { body: { paramToUpdate: "amount", amount: "x" } });
    await ask(mock, { body: { paramToUpdate: "nope" } });
    await ask(mock, { headers: { prefer: "code=404, example=workspaceNotFound" } });
    await send(mock, { path: "/nowhere" });
    mock.reset();
    const counted = mock.coverage().rows.filter(({ count }) => count > 0);
    expect(counted.map(({ kind, name, count }) => [kind, name, count])).toEqual([
      ["status", "200", 2],
      ["status", "400", 1],
      ["status", "404", 1],
      ["status", "422", 1],
      ["variant", "amount", 2],
      ["example", "200 amount", 2],
      ["example", "400 fieldUnknown", 1],
      ["example", "404 workspaceNotFound", 1],
      ["example", expect.stringMatching(/^422 /), 1],
    ]);
  });

  it("can be made whole", async () => {
    const mock = await createMock();
    for (const { kind, name } of mock.coverage().rows) {
      if (kind !== "example") continue;
      const [code, example] = name.split(" ");
      await ask(mock, { headers: { prefer: `code=${code}, example=${example}` } });
    }
    for (const [field, { properties }] of variants()) {
      const [value] = (properties?.[field]?.examples ?? []) as unknown[];
      await ask(mock, { body: { paramToUpdate: field, [field]: value } });
    }
    expect(mock.coverage()).toMatchObject({ holes: [], ratio: 1 });
    expect(() => reportCoverage(mock, { minimum: 1, print: () => {} })).not.toThrow();
  });

  it("is a report that names the holes, and fails below its minimum", async () => {
    const mock = await createMock();
    await ask(mock);
    const printed: string[] = [];
    const print = (text: string) => void printed.push(text);
    reportCoverage(mock, { print });
    expect(printed[0]).toContain("| PUT /api/opportunity | variant | amount | 1 |");
    expect(printed[0]).toContain("- PUT /api/opportunity status 404");
    expect(() => reportCoverage(mock, { minimum: 0.9, print })).toThrow(/less than the 90 % .*status 401/s);
  });

  it("is JSON, Markdown and HTML", async () => {
    const coverage = (await createMock()).coverage();
    expect(JSON.parse(renderCoverage(coverage, "json"))).toEqual(coverage);
    expect(renderCoverage(coverage, "md")).toMatch(/^# Contract coverage: 0 of \d+ \(0 %\)/);
    const html = renderCoverage(coverage, "html");
    expect(html.match(/<tr class="hole">/g)).toHaveLength(coverage.rows.length);
  });
});
