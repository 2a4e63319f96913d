import { expect, it } from "vitest";
import { runRedocly, specsFolder } from "../build/run-redocly.ts";

it("scores 85 or more with redocly score", () => {
  const report = JSON.parse(runRedocly(specsFolder, ["score", "dist/openapi.json", "--format=json"]));
  expect(report.agentReadiness).toBeGreaterThanOrEqual(85);
});
