import type { StandardSchemaV1 } from "../standard-schema.ts";
import { WabotifyError } from "./wabotify-error.ts";

/** The call cannot be what the contract allows. Nothing was sent. */
export class InvalidUpdateError extends WabotifyError {
  static override readonly kind = "InvalidUpdateError";
  declare readonly name: "InvalidUpdateError";
  /** Everything that is wrong, each with its path: a field, `id` or `workspaceId`. */
  declare readonly issues: readonly StandardSchemaV1.Issue[];
}
