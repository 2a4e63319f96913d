import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { defineContractSuite, type Target } from "../src/index.ts";
import { ids } from "./support/faulty-server.ts";

interface Defined {
  title: string;
  test: () => Promise<void>;
}

/** A runner that keeps the tests to be run by hand. */
function collected(target: Target | (() => Target), filters: string[]): Defined[] {
  const tests: Defined[] = [];
  const runner = {
    describe: (_: string, define: () => void) => define(),
    it: (title: string, test: Defined["test"]) => tests.push({ title, test }),
  };
  defineContractSuite(target, { runner, filters });
  return tests;
}

const refusing: Target = { ...ids, fetch: async () => new Response("no", { status: 503 }) };

describe("defineContractSuite", () => {
  it("defines one test for each case, and opens its target when the first runs", async () => {
    let opened = 0;
    const tests = collected(() => {
      opened++;
      return refusing;
    }, ["*/security/*"]);
    expect(tests.map(({ title }) => title)).toContainEqual(
      expect.stringMatching(/^updateOpportunity\/security\/x-workspace-id\/missing: .* because /),
    );
    expect(opened).toBe(0);
    for (const { test } of tests) await expect(test()).rejects.toThrow();
    expect(opened).toBe(1);
  });

  it("fails a test with the request as curl, what was expected and got, and the pointer", async () => {
    const [missing] = collected(refusing, ["*/security/*/missing"]);
    await expect(missing?.test()).rejects.toThrow(
      /expected {2}401\n +got +503\n +contract +#\/components\/responses\/Unauthorized[\s\S]*curl -X PUT 'http:\/\/localhost\/api\/opportunity\?/,
    );
  });

  it("does not define an empty suite", () => {
    expect(() => collected(refusing, ["no such case"])).toThrow("The filters leave no case to run.");
  });

  it("asks for vitest's functions where they are no globals", () => {
    expect(() => defineContractSuite(refusing)).toThrow("Pass vitest's functions");
  });
});

describe("in node:test", () => {
  const folder = mkdtempSync(join(import.meta.dirname, ".node-test-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function runNodeTest(status: number) {
    const file = join(folder, `status-${status}.test.mjs`);
    writeFileSync(
      file,
      `import { defineContractSuite } from "../../src/index.ts";
       const fetch = async () => Response.json(
         { success: false, code: ${status}, errorCode: null, message: "" }, { status: ${status} });
       defineContractSuite({ fetch, workspace: "w", opportunity: "o" }, { filters: ["*/security/*"] });`,
    );
    const { NODE_TEST_CONTEXT: _, VITEST: __, ...env } = process.env;
    return spawnSync(process.execPath, ["--test", file], { encoding: "utf8", env });
  }

  it("needs no runner, passes where the target agrees and fails where it does not", () => {
    const agreeing = runNodeTest(401);
    expect(agreeing.stdout).toMatch(/pass 4\b/);
    expect(agreeing.status).toBe(0);
    const disagreeing = runNodeTest(403);
    expect(disagreeing.stdout).toMatch(/fail 4\b/);
    expect(disagreeing.status).toBe(1);
  });
});
