/** Values that a validator is asked about: good ones from the contract, and what they become when one thing is changed. */
const others: readonly unknown[] = [
  null,
  true,
  3,
  2.5,
  "",
  "x",
  [],
  {},
  "2025-12-31",
  "2025-12-31T23:59:59.000Z",
];

/** The value, and copies of it in which one property, at any depth, is missing, another value, or one too many. */
export function variations(value: unknown): unknown[] {
  return [value, ...others, ...within(value)];
}

function within(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const whole = value as Record<string, unknown>;
  const changed = Object.entries(whole).flatMap(([key, part]) => {
    const { [key]: _, ...without } = whole;
    return [without, ...[...others, ...within(part)].map((other) => ({ ...whole, [key]: other }))];
  });
  return [{ ...whole, oneTooMany: 1 }, ...changed];
}
