import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll } from "vitest";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
export const hasChromium: boolean = existsSync(executablePath);

if (!hasChromium) {
  const message = `There is no Chromium at ${executablePath}; CHROMIUM_PATH says where it is.`;
  if (process.env.CI) throw new Error(message);
  console.warn(`${message} The tests in a browser are skipped.`);
}

let browser: Promise<Browser> | undefined;

/** A fresh profile in the test file's browser. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  if (!browser) {
    browser = chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    afterAll(async () => (await browser)?.close());
  }
  return (await browser).newContext(options);
}
