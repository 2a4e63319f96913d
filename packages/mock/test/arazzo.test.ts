import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { createMock } from "../src/index.ts";

const require = createRequire(import.meta.url);
const redocly = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
const specs = dirname(fileURLToPath(import.meta.resolve("@wabotify/contract/package.json")));

// Redocly loads the contract's plugins, which are TypeScript. Each step is also checked against the contract by Redocly itself: status, media type and schema.
it.runIf(process.features.typescript)("goes through the contract's Arazzo workflows", async () => {
  const opportunity = { id: "opportunity-id-123", workspaceId: "your_workspace_id" };
  const mock = await createMock({ state: [opportunity] });
  const { url, close } = await mock.listen();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[redocly, "respect", "arazzo/update-opportunity.arazzo.yaml"],
      ...["--server", `contract=${url}`],
      ...["--input", `opportunityId=${opportunity.id}`, "--input", `workspaceId=${opportunity.workspaceId}`],
    ],
    { cwd: specs },
  ).finally(close);
  expect(stdout).toMatch(/Workflows: 7 passed, 7 total/);
});
