import type { IncomingMessage } from "node:http";
import { BODY_LIMIT, type ReceivedBody } from "../received-request.ts";

/** How much is read and thrown away, so that a client that sends too much still gets to read its answer. */
const DISCARD_LIMIT: number = 16 * BODY_LIMIT;

/**
 * Reads a body to its end. Never rejects.
 *
 * @returns `undefined` when the client left before that: there is nobody to answer.
 */
export function receiveBody(request: IncomingMessage): Promise<ReceivedBody | undefined> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    request.on("data", (chunk: Uint8Array) => {
      length += chunk.length;
      if (length <= BODY_LIMIT) chunks.push(chunk);
      else if (length > DISCARD_LIMIT) resolve("tooLarge");
      else chunks.length = 0;
    });
    request.once("end", () => resolve(length > BODY_LIMIT ? "tooLarge" : Buffer.concat(chunks)));
    // After an `end` these change nothing: the promise is settled.
    request.once("error", () => resolve(undefined));
    request.once("close", () => resolve(undefined));
  });
}
