import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.ts";

/**
 * Installs Chromium where the browser tests look for it, if it is missing and the machine has apt-get and lets us.
 * Otherwise it says so, and the browser tests are skipped.
 */
export function installChromium(): void {
  if (process.env.CHROMIUM_PATH || existsSync("/usr/bin/chromium")) return;
  console.log("\n── Chromium, for the browser tests");
  const { status } = spawnSync(join(root, ".ci/chromium"), { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) console.log("It could not be installed: the browser tests are skipped.");
}
