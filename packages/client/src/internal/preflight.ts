import type { Rule } from "../checks/rule.ts";
import { InvalidUpdateError } from "../errors/invalid-update-error.ts";
import { fieldRules, queryRules } from "../generated/fields.ts";
import type { StandardSchemaV1 } from "../standard-schema.ts";
import type { UpdateQuery } from "../types.ts";

/**
 * Compares a call with the contract before anything is sent.
 *
 * @returns A copy of the changes, as they go on the wire.
 * @throws {InvalidUpdateError} with everything that is wrong.
 */
export function preflight(query: UpdateQuery, changes: unknown): Record<string, unknown> {
  const issues: StandardSchemaV1.Issue[] = [];
  const compare = (rules: Readonly<Record<string, Rule>>, values: Readonly<Record<string, unknown>>) => {
    for (const key of Object.keys(values)) {
      const expected = Object.hasOwn(rules, key) ? rules[key]?.(values[key]) : `one of ${Object.keys(rules)}`;
      if (expected) issues.push({ message: `${key} must be ${expected}.`, path: [key] });
    }
  };
  const fields: Record<string, unknown> = { ...Object(changes) };
  // An invalid Date has no text and stays what it is.
  for (const [field, value] of Object.entries(fields))
    if (value instanceof Date) fields[field] = value.toJSON() ?? value;

  compare(queryRules, query);
  compare(fieldRules, fields);
  if (!Object.keys(fields)[0]) issues.push({ message: "changes must name a field." });
  if (issues[0]) throw new InvalidUpdateError(issues.map(({ message }) => message).join(" "), { issues });
  return fields;
}
