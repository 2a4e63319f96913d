/** A value as a reader wants to see it in a line: as JSON, not too long. */
export function show(value: unknown): string {
  return value === undefined ? "missing" : shorten(JSON.stringify(value));
}

export function shorten(text: string, length = 300): string {
  const points = Array.from(text);
  return points.length <= length
    ? text
    : `${points.slice(0, length).join("")}… (${points.length} characters)`;
}
