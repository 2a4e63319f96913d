import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { USAGE } from "../src/command/command-options.ts";
import { start } from "./command-process.ts";
import { ask } from "./request.ts";

const examples = new URL("../examples/", import.meta.url);
const CHROMIUM_PATH = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

async function runTestFile(name: string): Promise<void> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = spawn(process.execPath, ["--test", fileURLToPath(new URL(name, examples))], {
    env: { ...env, CHROMIUM_PATH },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  const [code] = await once(child, "close");
  expect(code, output).toBe(0);
  expect(output).toMatch(/pass [1-9]/);
}

describe("the examples", () => {
  it.runIf(process.features.typescript)("node:test", () => runTestFile("node-test.test.ts"));

  it.runIf(process.features.typescript && existsSync(CHROMIUM_PATH))("Playwright", () =>
    runTestFile("playwright.test.ts"),
  );

  it("the state file", async () => {
    const mock = await start("--port", "0", "--state", fileURLToPath(new URL("state.json", examples)));
    const { data } = await ask(mock.url, {
      search: "id=opportunity-1&workspaceId=my-workspace",
      headers: { "x-workspace-id": "my-workspace" },
      body: { paramToUpdate: "stageId", stageId: "s" },
    });
    expect(data?.oportunity).toMatchObject({ name: "Plan anual", amount: 100, stageId: "s" });
    await mock.end("SIGINT");
  });
});

describe.each(["README.md", "README.es.md"])("%s", (name) => {
  const readme = readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

  it.each(["vitest.test.ts", "node-test.test.ts", "playwright.test.ts", "state.json"])(
    "shows the example %s as it is",
    (file) => {
      expect(readme).toContain(readFileSync(new URL(file, examples), "utf8"));
    },
  );

  it("tells every option of the command", () => {
    for (const [option] of USAGE.matchAll(/--[a-z-]+/g)) expect(readme).toContain(`\`${option}`);
  });
});
