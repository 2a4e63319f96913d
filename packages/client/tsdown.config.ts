import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/validation.ts"],
  platform: "neutral",
  dts: { sourcemap: true },
  sourcemap: true,
  // Whatever is inlined must be named here, so that nothing slips into the package unseen.
  deps: { onlyBundle: [] },
});
