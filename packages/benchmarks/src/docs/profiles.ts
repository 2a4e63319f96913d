import type { BrowserContextOptions } from "playwright-core";

/** How fast the reader's machine and line are. */
export interface Speed {
  /** As in "The operation on a slow line". */
  name: string;
  /** How many times slower than this machine. */
  cpuSlowdown: number;
  roundTripMs: number;
  downBitsPerSecond: number;
  upBitsPerSecond: number;
}

/** A device, as Playwright knows it. */
export interface Device {
  name: string;
  context: BrowserContextOptions;
}

export const slow: Speed = {
  name: "on a slow line",
  cpuSlowdown: 4,
  roundTripMs: 150,
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 750_000,
};

/** To see that all works. */
export const fast: Speed = {
  name: "on a fast line",
  cpuSlowdown: 1,
  roundTripMs: 10,
  downBitsPerSecond: 100_000_000,
  upBitsPerSecond: 100_000_000,
};

export const desktop: Device = {
  name: "desktop",
  context: { locale: "es-MX", viewport: { width: 1280, height: 800 } },
};

export const phone: Device = {
  name: "phone",
  context: {
    locale: "es-MX",
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
};
