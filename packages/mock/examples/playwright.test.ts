import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createMock } from "@wabotify/mock";
import { chromium } from "playwright-core";

const mock = await createMock();
const { url, close } = await mock.listen();
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch(executablePath ? { executablePath } : {});
after(() => Promise.all([browser.close(), close()]));

test("a page sends its change, and the mock has received it", async () => {
  const page = await browser.newPage();
  const status = await page.evaluate(async (api) => {
    const answer = await fetch(`${api}/api/opportunity?id=opportunity-1&workspaceId=my-workspace`, {
      method: "PUT",
      headers: { "content-type": "application/json", "x-workspace-id": "my-workspace" },
      body: JSON.stringify({ paramToUpdate: "stageId", stageId: "stage-2" }),
    });
    return answer.status;
  }, url);

  assert.equal(status, 200);
  assert.deepEqual(mock.requests.at(-1)?.body, { paramToUpdate: "stageId", stageId: "stage-2" });
});
