import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { CommandError, runCommand } from "../../lib/run-command.ts";
import { strangerEnvironment } from "../../packages/stranger-environment.ts";
import { codeEntries, entriesOf } from "../support/entries.ts";

const folder = inject("strangerFolder");

async function node(type: "module" | "commonjs", code: string): Promise<string> {
  const options = { cwd: folder, env: strangerEnvironment() };
  const { stdout } = await runCommand("node", [`--input-type=${type}`, "--eval", code], options);
  return stdout.trim();
}

const homes = inject("tarballs").map(({ name }) => join(folder, "node_modules", name));
const modules = homes.flatMap(codeEntries);
const documents = homes.flatMap(entriesOf).filter((entry) => entry.endsWith(".json"));

describe("a stranger's program", () => {
  it.each(modules)("imports and requires %s, and gets the same", async (name) => {
    const names = `console.log(Object.keys(loaded).sort().join())`;
    const imported = await node("module", `const loaded = await import("${name}"); ${names}`);
    const required = await node("commonjs", `const loaded = require("${name}"); ${names}`);
    expect(imported.split(",").length).toBeGreaterThan(0);
    expect(imported).not.toBe("");
    expect(required.replace(",__esModule", "")).toBe(imported);
  });

  it.each(documents)("imports and requires %s", async (name) => {
    const imported = await node(
      "module",
      `import loaded from "${name}" with { type: "json" }; console.log(Object.keys(loaded).length)`,
    );
    const required = await node("commonjs", `console.log(Object.keys(require("${name}")).length)`);
    expect(Number(imported)).toBeGreaterThan(0);
    expect(required).toBe(imported);
  });

  it.each(inject("tarballs"))("cannot reach behind the door of $name", async ({ name }) => {
    for (const path of ["dist/index.js", "src/index.ts"]) {
      const attempt = node("module", `await import("${name}/${path}")`);
      await expect(attempt).rejects.toThrow(CommandError);
      await expect(attempt).rejects.toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
    }
  });
});
