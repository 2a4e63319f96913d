/** What every error of this client is. */
export class WabotifyError extends Error {
  override readonly name: string = "WabotifyError";
}
