import { UsageError } from "./usage-error.ts";

export function readNumber(name: string, text: string, { from, to }: { from: number; to: number }): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < from || number > to) {
    throw new UsageError(`${name} has to be a whole number from ${from} to ${to}, not "${text}".`);
  }
  return number;
}

/** `name: value`. The value may be secret, so an error does not repeat it. */
export function splitHeader(text: string): [name: string, value: string] {
  const colon = text.indexOf(":");
  if (colon < 1) throw new UsageError('--header has to be "name: value"; one has no name or no colon.');
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

/** `FIELD=JSON`. */
export function readFieldValue(name: string, text: string): [field: string, value: unknown] {
  const equals = text.indexOf("=");
  if (equals < 1) throw new UsageError(`${name} has to be FIELD=JSON, not "${text}".`);
  try {
    return [text.slice(0, equals), JSON.parse(text.slice(equals + 1))];
  } catch {
    throw new UsageError(`${name} ${text.slice(0, equals)}: the value is no JSON. A text needs its quotes.`);
  }
}

/** Values by field, of an option that may be repeated for the same field. */
export function readFieldValues(name: string, texts: readonly string[]): Record<string, unknown[]> {
  const values: Record<string, unknown[]> = Object.create(null);
  for (const text of texts) {
    const [field, value] = readFieldValue(name, text);
    values[field] = [...(values[field] ?? []), value];
  }
  return values;
}
