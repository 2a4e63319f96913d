import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("renders with React's production build where NODE_ENV is not set", () => {
  const { NODE_ENV: _, ...env } = process.env;
  // Only the development build tells of owners.
  const program = `
    await import(${JSON.stringify(import.meta.resolve("../src/reference/render-reference.ts"))});
    const { captureOwnerStack } = await import("react");
    console.log(process.env.NODE_ENV, captureOwnerStack);
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: import.meta.dirname,
    env,
    encoding: "utf8",
  });
  expect(stdout.trim(), stderr).toBe("production undefined");
});
