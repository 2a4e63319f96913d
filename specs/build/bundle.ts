// The package's "bundle" script.
import { bundleContract } from "./bundle-contract.ts";
import { specsFolder } from "./run-redocly.ts";

try {
  console.log(`Written: ${bundleContract(specsFolder).join(", ")}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
