import { createServer } from "node:http";
import { json } from "node:stream/consumers";

import { contract, exampleAnswer } from "../contract.ts";

const answer = exampleAnswer(contract);

createServer(async (request, response) => {
  await json(request);
  const text = JSON.stringify(answer);
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}).listen(Number(process.argv[2]), "127.0.0.1");
