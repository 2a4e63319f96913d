import { PartialUpdateError } from "../errors/partial-update-error.ts";
import type { Changes } from "../generated/fields.ts";
import type { UpdateOptions } from "../opportunities.ts";
import type { Opportunity } from "../types.ts";
import { preflight } from "./preflight.ts";
import { type Gate, sendField } from "./send-field.ts";
import { requestSettings, type Settings, sendable } from "./settings.ts";

/**
 * Carries out a whole update. It is checked and copied before this returns.
 *
 * @param before What must have ended before the first field is sent.
 */
export async function update(
  settings: Settings,
  gate: Gate,
  id: string,
  changes: Changes,
  options: UpdateOptions = {},
  before?: Promise<unknown>,
): Promise<Opportunity> {
  const { signal, workspaceId = settings.workspaceId ?? "" } = options;
  const query = { id, workspaceId: sendable("workspaceId", workspaceId) };
  const checked = { ...settings, ...requestSettings(options, settings) };
  const fields = preflight(query, changes);
  await before;

  let last: Opportunity | undefined;
  for (const [index, fieldValue] of fields.entries()) {
    const { opportunity, error, outcome } = await sendField(checked, gate, signal, query, fieldValue);
    if (!opportunity) {
      if (!last) throw error;
      const [field] = fieldValue;
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
