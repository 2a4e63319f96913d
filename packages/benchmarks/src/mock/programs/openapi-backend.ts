import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { contract } from "../contract.ts";
import { openApiBackend } from "../peers/openapi-backend.ts";

const answer = await openApiBackend(contract, contract.components.securitySchemes);

createServer(async (request, response) => {
  const { status, body } = await answer({
    method: request.method ?? "",
    path: request.url ?? "",
    headers: request.headers as Record<string, string>,
    body: await json(request),
  });
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}).listen(Number(process.argv[2]), "127.0.0.1");
