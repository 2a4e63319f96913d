/** What a reader typed, as the JSON value that it stands for where the field takes one of those types. */
export function readValue(text: string, types: string[]): unknown {
  if (types.includes("null") && text.trim() === "null") return null;
  if (types.includes("string")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The text that stands for a value. */
export function writeValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
