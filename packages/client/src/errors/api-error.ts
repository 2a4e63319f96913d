import { WabotifyError } from "./wabotify-error.ts";

/** The API answered and did not make the change. */
export class ApiError extends WabotifyError {
  override readonly name: string = "ApiError";
  /** The HTTP status. It may be 200: an envelope can say `success: false` under it. */
  readonly status: number;
  /** The envelope's `errorCode`, if the answer has one. */
  readonly errorCode: string | undefined;
  /** The answer's body: parsed if it is JSON, the text otherwise. */
  readonly body: unknown;
  readonly headers: Headers;

  constructor(response: Response, body: unknown) {
    const { errorCode, message } = (body ?? {}) as { errorCode?: unknown; message?: unknown };
    super(`The API answered ${response.status}${typeof message === "string" ? `: ${message}` : "."}`);
    this.status = response.status;
    this.errorCode = typeof errorCode === "string" ? errorCode : undefined;
    this.body = body;
    this.headers = response.headers;
  }
}
