/**
 * How long the response is that the text begins with, in characters; the text has one for each byte.
 *
 * @returns `undefined` while it has not arrived whole.
 */
export function responseLength(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const headers = text.slice(0, head);
  const start = head + 4;
  const length = /\r\ncontent-length: *(\d+)/i.exec(headers)?.[1];
  const end = length === undefined ? chunksEnd(text, start) : start + Number(length);
  return end !== undefined && end <= text.length ? end : undefined;
}

/** Where a chunked body ends. */
function chunksEnd(text: string, start: number): number | undefined {
  for (let at = start; ; ) {
    const line = text.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const size = Number.parseInt(text.slice(at, line), 16);
    at = line + 2 + size + 2;
    if (size === 0) return at;
  }
}
