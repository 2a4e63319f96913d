import { WabotifyError } from "./wabotify-error.ts";

/** There is no whole answer. The request may or may not have arrived; `cause` is what `fetch` threw. */
export class ConnectionError extends WabotifyError {
  static override readonly kind: string = "ConnectionError";
}

/** No whole answer, headers and body, within `timeoutMs`. The request may or may not have arrived. */
export class TimeoutError extends ConnectionError {
  static override readonly kind = "TimeoutError";
  declare readonly name: "TimeoutError";
}
