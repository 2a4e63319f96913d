import type { Page } from "playwright-core";

/** How far the page's content has jumped since it was opened: the sum of its layout shifts. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // Two frames: what the last change moved has been drawn by then.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    add(observer.takeRecords());
    observer.disconnect();
    return sum;

    function add(entries: PerformanceEntry[]): void {
      for (const entry of entries as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        // What a reader's click moves is expected.
        if (!entry.hadRecentInput) sum += entry.value;
      }
    }
  });
}
