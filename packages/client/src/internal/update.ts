import { PartialUpdateError } from "../errors/partial-update-error.ts";
import type { Changes } from "../generated/fields.ts";
import type { Opportunity } from "../types.ts";
import { preflight } from "./preflight.ts";
import { type Sending, sendField } from "./send-field.ts";
import { callSettings, type Options } from "./settings.ts";

/**
 * Carries out a whole update. It is checked and copied before this returns.
 *
 * @param before What must have ended before the first field is sent.
 */
export async function update(
  base: Sending,
  options: Options | undefined,
  id: string,
  changes: Changes,
  before?: Promise<unknown>,
): Promise<Opportunity> {
  const call = callSettings(base, options);
  const query = { id, workspaceId: call.workspaceId ?? "" };
  const fields = Object.entries(preflight(query, changes));
  await before;

  let last: Opportunity | undefined;
  for (const pair of fields) {
    const [field, value] = pair;
    const { opportunity, error, outcome } = await sendField(call, query, field, value);
    if (!opportunity) {
      if (!last) throw error;
      const index = fields.indexOf(pair);
      const applied = Object.fromEntries(fields.slice(0, index));
      const pending = Object.fromEntries(fields.slice(index + 1));
      throw new PartialUpdateError(
        `${field}: ${outcome}, applied: ${Object.keys(applied)}, pending: ${Object.keys(pending)}`,
        { applied, failed: { field, error, outcome }, pending, opportunity: last, cause: error },
      );
    }
    last = opportunity;
  }
  // Preflight refuses changes without a field.
  return last as Opportunity;
}
