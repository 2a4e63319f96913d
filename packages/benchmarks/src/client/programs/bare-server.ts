// Answers the one request of the benchmark on a free port, which it prints. Ends with its standard input.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { judge } from "../judge.ts";

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const { method = "", url = "", headers } = request;
    const given = { get: (name: string) => String(headers[name] ?? "") || null };
    const { status, body } = judge({
      method,
      target: url,
      headers: given,
      body: Buffer.concat(parts).toString(),
    });
    response.writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  });
});
// A connection that the server closes while a client rests would be another client's failure.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  console.log((server.address() as AddressInfo).port);
});
process.stdin.resume().on("end", () => process.exit());
