import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const rowCount = 100_000;

it("a hundred thousand rows take no more memory than ten thousand", { timeout: 120_000 }, () => {
  const program = join(import.meta.dirname, "programs/many-rows.ts");
  const output = execFileSync(process.execPath, ["--expose-gc", program, String(rowCount)], {
    encoding: "utf8",
  });
  const { count, grown } = JSON.parse(output) as { count: number; grown: number };
  expect(count).toBe(rowCount);
  expect(grown).toBeLessThan(8 * 2 ** 20);
});
