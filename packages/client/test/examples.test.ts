import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createMock } from "@wabotify/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPackage } from "./support/build-package.ts";

const folder = join(import.meta.dirname, "../examples");

/** What each example prints, line by line where that matters. */
const prints: Record<string, RegExp> = {
  "abort-and-timeout.ts": /^Timed out: .*50 ms.*\nAborted: the user left the page\.\n$/,
  "bulk-from-csv.ts": /3 updated, 1 failed\n$/,
  "custom-logger.ts":
    /^\{"level":"debug","message":"PUT .*field=name status=200.*\}\n.*field=expirationDate status=200.*\}\n$/,
  "first-update.ts": /^opportunity-id-123 is now called "Plan anual"\.\n$/,
  "several-fields.ts":
    /^Applied: name\. Failed: amount \(unknown\)\.\nResumed: Plan anual, 2500\.75, stage-2\.\n$/,
};

let api: { url: string; close(): Promise<void> };
beforeAll(async () => {
  buildPackage();
  const mock = await createMock();
  api = await mock.listen({ port: 0 });
});
afterAll(() => api.close());

it("has a test for each example", () => {
  expect(readdirSync(folder).filter((name) => name.endsWith(".ts"))).toEqual(Object.keys(prints));
});

it.each(Object.entries(prints))("%s runs against the mock", async (name, printed) => {
  const env = { ...process.env, WABOTIFY_BASE_URL: api.url, WABOTIFY_WORKSPACE_ID: "my-workspace" };
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, name)], { env });
  expect(stdout).toMatch(printed);
});
