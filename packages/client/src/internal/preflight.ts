import type { Rule } from "../checks/rule.ts";
import { InvalidUpdateError } from "../errors/invalid-update-error.ts";
import { fieldRules, queryRules, type UpdatableField } from "../generated/fields.ts";
import type { StandardSchemaV1 } from "../standard-schema.ts";
import type { UpdateQuery } from "../types.ts";

export type FieldValue = readonly [UpdatableField, unknown];

/**
 * Compares a call with the contract before anything is sent.
 *
 * @returns A copy of the changes, as they go on the wire.
 * @throws {InvalidUpdateError} with everything that is wrong.
 */
export function preflight(query: UpdateQuery, changes: unknown): FieldValue[] {
  const issues: StandardSchemaV1.Issue[] = [];
  const compare = (rules: Readonly<Record<string, Rule>>, entries: [string, unknown][]) => {
    for (const [key, value] of entries) {
      const rule = Object.hasOwn(rules, key) && rules[key];
      const expected = rule ? rule(value) : `one of ${Object.keys(rules)}`;
      if (expected) issues.push({ message: `${key} must be ${expected}.`, path: [key] });
    }
  };
  // An invalid Date has no text and stays what it is.
  const fields = Object.entries(changes ?? {}).map(([field, value]): [UpdatableField, unknown] => [
    field as UpdatableField,
    (value instanceof Date && value.toJSON()) || value,
  ]);

  compare(queryRules, Object.entries(query));
  compare(fieldRules, fields);
  if (!fields[0]) issues.push({ message: "changes must name a field." });
  if (issues[0]) throw new InvalidUpdateError(issues.map(({ message }) => message).join(" "), { issues });
  return fields;
}
