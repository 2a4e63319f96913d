import type { BrowserContextOptions } from "playwright-core";

/** A device and its line. */
export interface Profile {
  name: string;
  context: BrowserContextOptions;
  /** How many times slower than this machine. */
  cpuSlowdown: number;
  roundTripMs: number;
  downBitsPerSecond: number;
  upBitsPerSecond: number;
}

const slow = { cpuSlowdown: 4, roundTripMs: 150, downBitsPerSecond: 1_600_000, upBitsPerSecond: 750_000 };

export const desktop: Profile = {
  name: "desktop",
  context: { locale: "es-MX", viewport: { width: 1280, height: 800 } },
  ...slow,
};

export const phone: Profile = {
  name: "phone",
  context: {
    locale: "es-MX",
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  ...slow,
};
