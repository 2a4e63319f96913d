import { defineConfig } from "orval";

export default defineConfig({
  client: {
    input: process.env.CONTRACT ?? "",
    output: {
      target: ".generated/orval/client.ts",
      client: "fetch",
      baseUrl: { runtime: "globalThis.orvalBaseUrl" },
    },
  },
});
