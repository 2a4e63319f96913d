import type { PrismLogger } from "./load-prism.ts";

const silent = (): void => {};

/** Prism wants a pino logger with levels of its own. One that prints nothing still formats every line. */
export const silentLogger: PrismLogger = {
  trace: silent,
  debug: silent,
  info: silent,
  success: silent,
  warn: silent,
  error: silent,
  fatal: silent,
  child: () => silentLogger,
} as unknown as PrismLogger;
