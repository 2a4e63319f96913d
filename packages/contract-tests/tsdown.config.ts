import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/command.ts"],
  platform: "node",
  target: "node20.19",
  fixedExtension: false,
  dts: { sourcemap: true },
  sourcemap: true,
  // Whatever is inlined must be named here, so that nothing slips into the package unseen.
  deps: { onlyBundle: [] },
});
