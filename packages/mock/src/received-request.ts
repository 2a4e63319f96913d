/** A request as any of the doors received it, before anything is decoded. */
export interface ReceivedRequest {
  method: string;
  /** As sent, percent-encoded. */
  path: string;
  /** As sent, without the question mark. */
  search: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: ReceivedBody;
}

/** The bytes, unless there were too many of them. */
export type ReceivedBody = Uint8Array | "tooLarge";

/** The largest body that is read, in bytes. */
export const BODY_LIMIT: number = 1024 * 1024;
