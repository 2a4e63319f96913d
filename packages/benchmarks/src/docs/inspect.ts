import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { observePage } from "./observe-page.ts";
import type { Place } from "./places.ts";

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const axeSource = readFileSync(new URL("axe.min.js", import.meta.resolve("axe-core")), "utf8");

/** What is on a page, however fast it comes. */
export interface Inspection {
  /** Of its answers as they are sent: headers and compressed bodies. */
  bytes: number;
  requests: number;
  /** Requests to other hosts; none of them gets there. */
  foreign: number;
  /** Characters that can be read without scripts. */
  withoutScripts: number;
  elements: number;
  /** Rules of axe that it breaks, and in how many places. */
  brokenRules: number;
  brokenPlaces: number;
}

const patienceMs = 60_000;

/**
 * Opens a page and looks at all that does not depend on time.
 *
 * @param idleMs How long it is left alone, for what it does when it has nothing left to do, such as reporting to its maker.
 * @throws {Error} when it does not show the operation.
 */
export async function inspect(
  browser: Browser,
  { url, opening, use }: Place,
  contextOptions: BrowserContextOptions,
  idleMs: number,
): Promise<Inspection> {
  const context = await browser.newContext({ ...contextOptions, bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(observePage, opening);
    const traffic = await countTraffic(page, new URL(url).origin);
    await page.goto(url, { timeout: patienceMs });
    await use?.(page);
    await page
      .waitForFunction(() => globalThis.pageLife.shown !== undefined, undefined, { timeout: patienceMs })
      .catch(() => {
        throw new Error("does not show the operation");
      });
    await sleep(idleMs);
    const seen = { ...traffic };
    const elements = await page.evaluate(() => document.querySelectorAll("body *").length);
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
    return {
      ...seen,
      elements,
      brokenRules: violations.length,
      brokenPlaces: violations.reduce((sum, { nodes }) => sum + nodes.length, 0),
      withoutScripts: await readWithoutScripts(browser, url, contextOptions),
    };
  } finally {
    await context.close();
  }
}

async function countTraffic(page: Page, origin: string) {
  const traffic = { bytes: 0, requests: 0, foreign: 0 };
  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith(`${origin}/`)) traffic.requests++;
    // What a page makes itself, such as a worker, is data: or blob:.
    else if (url.startsWith("http")) traffic.foreign++;
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  return traffic;
}

async function readWithoutScripts(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<number> {
  const context = await browser.newContext({ ...options, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(url);
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen can be read.
    const text = await page.evaluate(() => document.body.innerText);
    return text.replaceAll(/\s+/g, " ").trim().length;
  } finally {
    await context.close();
  }
}
