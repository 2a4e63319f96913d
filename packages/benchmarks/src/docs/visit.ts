import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { observePage, type PageLife } from "./observe-page.ts";
import type { Place } from "./places.ts";
import type { Device, Speed } from "./profiles.ts";
import { blockingTime, layoutShift } from "./vitals.ts";

/** What one visit took, in milliseconds. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  /** Until the operation can be read. */
  shown: number;
  blocking: number;
  longestTask: number;
  layoutShift: number;
  /** Until the last of its files is there and its last long task is done. */
  atRest: number;
}

const restMs = 1000;
/** As long as something is missing: what seems to rest may yet come. */
const doubtMs = 10_000;
const patienceMs = 60_000;

/** Opens a page with an empty cache and waits until it rests. @throws {Error} when it does not show the operation. */
export async function visit(
  browser: Browser,
  { url, opening, use }: Place,
  device: Device,
  speed: Speed,
): Promise<Visit> {
  const context = await browser.newContext(device.context);
  try {
    const page = await context.newPage();
    await slowDown(page, speed);
    await page.addInitScript(observePage, opening);
    const open = openRequests(page);
    await page.goto(url, { timeout: patienceMs });
    await use?.(page);

    const giveUp = performance.now() + patienceMs;
    for (;;) {
      const { life, now, atRest } = await readLife(page);
      const whole =
        life.shown !== undefined && life.firstPaint !== undefined && life.largestPaint !== undefined;
      const enough = whole ? restMs : doubtMs;
      if (open.size === 0 && now - atRest > enough) return measure(life, atRest);
      if (performance.now() > giveUp) throw new Error(`does not come to rest within ${patienceMs / 1000} s`);
      await sleep(250);
    }
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page, speed: Speed): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: speed.roundTripMs,
    downloadThroughput: speed.downBitsPerSecond / 8,
    uploadThroughput: speed.upBitsPerSecond / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: speed.cpuSlowdown });
}

function openRequests(page: Page): Set<unknown> {
  const open = new Set<unknown>();
  page.on("request", (request) => open.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const) {
    page.on(end as "requestfinished", (request) => open.delete(request));
  }
  return open;
}

function readLife(page: Page): Promise<{ life: PageLife; now: number; atRest: number }> {
  return page.evaluate(() => {
    const life = globalThis.pageLife;
    const files = performance
      .getEntries()
      .filter(({ entryType, name }) => entryType === "navigation" || name.startsWith(location.origin))
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd ?? 0);
    const tasks = life.longTasks.map(({ start, duration }) => start + duration);
    const atRest = Math.max(life.largestPaint ?? 0, life.shown ?? 0, ...files, ...tasks);
    return { life, now: performance.now(), atRest };
  });
}

function measure(life: PageLife, atRest: number): Visit {
  const { firstPaint, largestPaint, shown, longTasks } = life;
  if (shown === undefined) throw new Error("does not show the operation");
  if (firstPaint === undefined || largestPaint === undefined) throw new Error("paints nothing");
  return {
    firstPaint,
    largestPaint,
    shown,
    blocking: blockingTime(longTasks, firstPaint),
    longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
    layoutShift: layoutShift(life.layoutShifts),
    atRest,
  };
}
