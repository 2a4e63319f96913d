import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { refusalEnvelope } from "../envelope.ts";
import type { Refusal } from "../refusal.ts";
import { sentencesIn } from "../sentences/sentences.ts";

/** Answers what Node's parser could not make a request of, and hangs up. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const { status, body } = refusalEnvelope(refusalOf(error), undefined, sentencesIn("es"));
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "content-type: application/json",
      `content-length: ${Buffer.byteLength(text)}`,
      "connection: close",
      "",
      text,
    ].join("\r\n"),
    // A client that goes on sending must not keep the connection.
    () => socket.destroy(),
  );
}

function refusalOf({ code, message }: NodeJS.ErrnoException): Refusal {
  switch (code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { status: 408, say: (sentences) => sentences.requestTooSlow() };
    case "HPE_HEADER_OVERFLOW":
      return { status: 431, say: (sentences) => sentences.headersTooLarge() };
    default:
      return { status: 400, say: (sentences) => sentences.messageUnreadable(message) };
  }
}
