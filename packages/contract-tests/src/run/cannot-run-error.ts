/** The cases cannot be run at all: the target is refused, out of reach or badly described. */
export class CannotRunError extends Error {
  override readonly name: string = "CannotRunError";
}
