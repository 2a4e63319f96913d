import { createMock, reportCoverage } from "@wabotify/mock";
import { afterAll, beforeEach, expect, it } from "vitest";
import { rename } from "./rename.ts";

const mock = await createMock();
beforeEach(() => mock.reset());
// Prints which parts of the contract the tests exercised, and fails below a tenth of them.
afterAll(() => reportCoverage(mock, { minimum: 0.1 }));

it("renames", async () => {
  expect(await rename(mock.fetch, "opportunity-1", "Plan anual")).toBe("Plan anual");
  expect(mock.requests).toMatchObject([{ method: "PUT", field: "name", status: 200 }]);
});

it("says what is wrong when the API fails", async () => {
  mock.failNext(500);
  await expect(rename(mock.fetch, "opportunity-1", "Plan anual")).rejects.toThrow("INTERNAL_ERROR");
});
