import { once } from "node:events";
import { connect } from "node:net";

export interface RawAnswer {
  status: number;
  headers: string;
  body: string;
}

/** Writes bytes to a server and reads what it says until it hangs up. */
export async function raw(
  url: string,
  message: string,
  { halfClose = false }: { halfClose?: boolean } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.setEncoding("utf8").on("data", (piece) => {
    text += piece;
  });
  // A reset after the answer takes nothing away from it.
  socket.on("error", () => {});
  if (halfClose) socket.end(message);
  else socket.write(message);
  await once(socket, "close");
  const [head = "", ...body] = text.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), headers: head.toLowerCase(), body: body.join("\r\n\r\n") };
}

/** A PUT as text, valid save for what is given. */
export function message(
  body: string,
  headers: Record<string, string> = {},
  target = "/api/opportunity?id=o-1&workspaceId=w-1",
): string {
  const all = {
    host: "mock",
    connection: "close",
    "x-workspace-id": "w-1",
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `PUT ${target} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}
