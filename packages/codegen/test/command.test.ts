import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const command = fileURLToPath(new URL("../src/command.ts", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "codegen-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...options], { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("wabotify-codegen", () => {
  it("writes files that it then calls fresh, and calls stale what was changed, is missing or is left over", () => {
    const output = join(folder, "generated");
    expect(run("--output", output)).toMatchObject({ status: 0, stderr: "" });
    const names = readdirSync(output);
    expect(names.toSorted()).toEqual(["contract.ts", "fields.ts", "openapi.ts", "validation.ts"]);
    expect(run("--output", output, "--check")).toMatchObject({
      status: 0,
      stdout: "4 generated files are fresh.\n",
    });

    writeFileSync(join(output, "fields.ts"), `${readFileSync(join(output, "fields.ts"), "utf8")}\n`);
    rmSync(join(output, "contract.ts"));
    writeFileSync(join(output, "old.ts"), "");
    const { status, stderr } = run("--output", output, "--check");
    expect(status).toBe(1);
    for (const name of ["fields.ts", "contract.ts", "old.ts"]) expect(stderr).toContain(`${name} is stale`);
    expect(stderr).toContain("pnpm generate");
    expect(readdirSync(output)).toContain("old.ts");

    expect(run("--output", output).status).toBe(0);
    expect(readdirSync(output).toSorted()).toEqual(names.toSorted());
  });

  it.each([
    ["is missing", undefined, "There is no bundled contract at"],
    ["is no JSON", "{", "is no JSON"],
    ["is another document", "[]", 'it has no "openapi"'],
  ])("says so when the contract %s, and leaves the files as they are", (_, text, message) => {
    const contract = join(folder, "openapi.json");
    const output = join(folder, "generated");
    run("--output", output);
    const before = readdirSync(output).map((name) => readFileSync(join(output, name), "utf8"));
    if (text !== undefined) writeFileSync(contract, text);
    const { status, stderr } = run("--output", output, "--contract", contract);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(readdirSync(output).map((name) => readFileSync(join(output, name), "utf8"))).toEqual(before);
  });

  it("writes nothing when one of the files cannot be made", () => {
    const contract = JSON.parse(
      readFileSync(new URL(import.meta.resolve("@wabotify/contract/openapi.json")), "utf8"),
    );
    contract.components.schemas.Opportunity.minProperties = 1;
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(contract));
    const { status, stderr } = run(
      "--output",
      join(folder, "generated"),
      "--contract",
      join(folder, "openapi.json"),
    );
    expect(status).toBe(1);
    expect(stderr).toContain("minProperties");
    expect(readdirSync(folder)).toEqual(["openapi.json"]);
  });

  it("asks for the folder", () => {
    expect(run()).toMatchObject({ status: 1, stderr: "Say where the generated files go: --output FOLDER\n" });
  });
});
