import type { Changes, UpdatableField } from "../generated/fields.ts";
import type { Opportunity } from "../types.ts";
import { WabotifyError } from "./wabotify-error.ts";

/** `rejected`: the field has its old value. `unknown`: it may have the old one or the new one. */
export type Outcome = "rejected" | "unknown";

/** The field that ended an update. */
export interface FailedField {
  field: UpdatableField;
  /** Why, as `update` would have thrown it had this been the first field. */
  error: unknown;
  outcome: Outcome;
}

/**
 * Some fields are changed and one is not. To finish the job, update the opportunity with the failed field and
 * `pending`. The message names the fields; `cause` is the failed field's error.
 */
export class PartialUpdateError extends WabotifyError {
  static override readonly kind = "PartialUpdateError";
  declare readonly name: "PartialUpdateError";
  /** The fields that are changed, with their values. */
  declare readonly applied: Changes;
  /** The field that failed. */
  declare readonly failed: FailedField;
  /** The fields that were not sent, with their values. */
  declare readonly pending: Changes;
  /** The opportunity as the last good answer shows it. */
  declare readonly opportunity: Opportunity;
}
