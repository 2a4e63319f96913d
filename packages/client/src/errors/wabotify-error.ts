/**
 * What every error of this client is. None shows the id of a workspace in its message or stack, or when it is logged:
 * the details are there for code to read.
 */
export class WabotifyError extends Error {
  /** The class's `name`, for its instances and for `instanceof`. */
  static readonly kind: string = "WabotifyError";

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = new.target.kind;
    // As getters, and not enumerable: Node's inspect would print the whole of a cause, with the URL that it failed on.
    for (const key in details) Object.defineProperty(this, key, { get: () => details[key] });
  }

  /** Knows also the errors of another copy of this package in the same program, whose classes are not these. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that extends one of these has no kind of its own, and only its own instances.
    if (!Object.hasOwn(this, "kind")) return super[Symbol.hasInstance](value);
    let found = false;
    for (let type = Object(value).constructor; type; type = Object.getPrototypeOf(type)) {
      found ||= type.kind === this.kind;
      if (type.kind === WabotifyError.kind) return found;
    }
    return false;
  }
}
