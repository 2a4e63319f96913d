/** How long a `Retry-After` asks to wait, in milliseconds. Anything but seconds or an HTTP date counts as absent. */
export function retryAfterMs(header: string, now: number): number | undefined {
  if (/^\d+$/.test(header)) return +header * 1000;
  // Date.parse alone takes "-5" or "1.5" for some day.
  const moment = header.endsWith("GMT") ? Date.parse(header) : Number.NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
