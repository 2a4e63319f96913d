// pnpm test: everything a change must pass. Ends with one line that adds up all runners.
import { installChromium } from "./lib/chromium.ts";
import { parts } from "./lib/parts.ts";
import { Performance } from "./lib/perform.ts";

const performance = new Performance();
const built = await performance.perform(parts.build);
await performance.perform(parts.code);
if (built) {
  installChromium();
  await performance.perform(parts.changesets);
  await performance.perform(parts.tests, process.argv.slice(2));
} else console.log("\nThe tests were not run: they need what failed above.");
performance.close();
