/** A reason not to go on that whoever runs the command can act on: its message is all they see. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}
