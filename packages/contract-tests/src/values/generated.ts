import type { Schema } from "../contract/document.ts";
import { hasType } from "./branches.ts";
import { integerBetween, pick, type Random } from "./random.ts";

/**
 * Makes values for a schema by chance. What comes out is likely, not certain, to be valid: a `pattern` is not looked
 * at. The caller keeps those that are.
 */
export function generate(random: Random, branches: Schema[]): unknown {
  const schema = pick(
    random,
    branches.filter(({ type, enum: listed }) => type !== undefined || listed !== undefined),
  );
  if (schema === undefined) return undefined;
  if (schema.enum) return pick(random, schema.enum);
  const type = pick(random, [schema.type ?? []].flat());
  if (type === "string") return generateString(random, schema);
  if (type === "number" || type === "integer") return generateNumber(random, schema);
  if (type === "boolean") return random() < 0.5;
  if (type === "null") return null;
  if (type === "array") return [];
  return hasType(schema, "object") ? {} : undefined;
}

const alphabet = [..."abcXYZ019 -_.,/\\'\"<>&%ñáÜ€\t\n日本👩🏽‍💻𝒳"];

function generateString(random: Random, { format, minLength = 0, maxLength }: Schema): string | undefined {
  if (format === "date") return moment(random).slice(0, "2025-12-31".length);
  if (format === "date-time") return moment(random);
  if (format !== undefined) return undefined;
  const length = integerBetween(random, minLength, Math.min(maxLength ?? 60, minLength + 60));
  return Array.from({ length }, () => pick(random, alphabet)).join("");
}

function moment(random: Random): string {
  return new Date(integerBetween(random, Date.UTC(1970), Date.UTC(2099))).toISOString();
}

function generateNumber(random: Random, schema: Schema): number {
  const low = schema.minimum ?? schema.exclusiveMinimum ?? -1e6;
  const high = schema.maximum ?? schema.exclusiveMaximum ?? Math.max(low, 0) + 1e6;
  const step = schema.multipleOf ?? (hasType(schema, "number") ? 0.01 : 1);
  const steps = integerBetween(random, Math.ceil(low / step), Math.floor(high / step));
  // Without the rounding 0.01 * 7 would be 0.07000000000000001.
  return Number((steps * step).toFixed(6));
}
