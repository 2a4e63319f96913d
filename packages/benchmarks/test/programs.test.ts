import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { runProgram, startWorking } from "../src/harness/programs.ts";

const harness = JSON.stringify(new URL("../src/harness/programs.ts", import.meta.url).href);

function program(source: string): URL {
  const folder = mkdtempSync(join(tmpdir(), "program-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "program.mjs");
  writeFileSync(file, `import { workOnDemand } from ${harness};\n${source}`);
  return pathToFileURL(file);
}

it("answers what a program prints", async () => {
  const echo = program("console.log(JSON.stringify([JSON.parse(process.argv[2])]))");
  expect(await runProgram(echo, { a: 1 })).toEqual([{ a: 1 }]);
});

it("has a program work as often as it is told, until its work fails", async () => {
  const counting = program(`
    let left = JSON.parse(process.argv[2]);
    await workOnDemand(async () => async () => { if (left-- === 0) throw new Error("no more"); });`);
  const { work, stop } = await startWorking(counting, 2);
  onTestFinished(stop);
  for (const time of ["first", "second"]) expect((await work()).wallMs, time).toBeGreaterThanOrEqual(0);
  await expect(work()).rejects.toThrow("no more");
});

it("tells why a program could not get ready", async () => {
  const unready = program('await workOnDemand(() => Promise.reject(new Error("not installed")));');
  await expect(startWorking(unready, null)).rejects.toThrow("not installed");
  await expect(startWorking(program("process.exit(7)"), null)).rejects.toThrow("7");
});
