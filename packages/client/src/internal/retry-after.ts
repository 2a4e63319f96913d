/** How long a `Retry-After` asks to wait, in milliseconds. Anything but seconds or an HTTP date counts as absent. */
export function retryAfterMs(header: string, now: number): number | undefined {
  if (/^\d+$/.test(header)) return +header * 1000;
  const moment = Date.parse(header);
  // Date.parse alone takes "-5" or "1.5" for some day.
  return header.endsWith("GMT") && moment >= 0 ? Math.max(0, moment - now) : undefined;
}
