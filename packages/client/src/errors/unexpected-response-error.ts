import { WabotifyError } from "./wabotify-error.ts";

/** A 2xx that is not the documented envelope, a proxy's login page say. The change may or may not have been made. */
export class UnexpectedResponseError extends WabotifyError {
  static override readonly kind = "UnexpectedResponseError";
  declare readonly name: "UnexpectedResponseError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The answer's body as it came. */
  declare readonly bodyText: string;
}
