/** What a page has gone through, in milliseconds since it was asked for. */
export interface PageLife {
  firstPaint?: number;
  largestPaint?: number;
  /** When the wanted text could be seen. */
  shown?: number;
  longTasks: Span[];
  layoutShifts: { at: number; value: number }[];
}

export interface Span {
  start: number;
  duration: number;
}

declare global {
  var pageLife: PageLife;
}

/** Runs in the page, before anything of its own: keeps its life in `pageLife`. */
export function observePage(wantedText: string): void {
  const life: PageLife = { longTasks: [], layoutShifts: [] };
  globalThis.pageLife = life;
  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });

  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") life.firstPaint = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    life.largestPaint = startTime;
  });
  observe("longtask", ({ startTime, duration }) => {
    life.longTasks.push({ start: startTime, duration });
  });
  observe("layout-shift", (entry) => {
    const { startTime, value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    // What the reader's own click moves is expected.
    if (!hadRecentInput) life.layoutShifts.push({ at: startTime, value });
  });
  requestAnimationFrame(look);

  function look(): void {
    for (const paragraph of document.querySelectorAll("p")) {
      if (!paragraph.textContent?.includes(wantedText)) continue;
      const { top, bottom } = paragraph.getBoundingClientRect();
      const visible = paragraph.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (visible && bottom > 0 && top < innerHeight) {
        life.shown = performance.now();
        return;
      }
    }
    requestAnimationFrame(look);
  }
}
