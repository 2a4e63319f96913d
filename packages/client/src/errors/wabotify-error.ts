/**
 * What every error of this client is. None shows the id of a workspace in its message or stack, or when it is logged:
 * the details are there for code to read.
 */
export class WabotifyError extends Error {
  override readonly name: string = "WabotifyError";

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    // As getters, and not enumerable: Node's inspect would print the whole of a cause, with the URL that it failed on.
    for (const key in details) Object.defineProperty(this, key, { get: () => details[key] });
  }
}
