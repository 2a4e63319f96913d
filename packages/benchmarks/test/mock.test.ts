import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock } from "@wabotify/mock";
import { expect, it } from "vitest";
import { answersProperly } from "../src/mock/answers-properly.ts";
import { contract, exampleAnswer } from "../src/mock/contract.ts";
import { type SampleRequest, sampleRequests } from "../src/mock/sample-requests.ts";
import { load } from "../src/mock/serving/load.ts";
import { responseLength } from "../src/mock/serving/response-length.ts";

const samples = sampleRequests(contract);

it("takes its requests from the contract: one that is answered, and one for each mistake", async () => {
  const mock = await createMock();
  const statuses = async ({ method, target, headers, body }: SampleRequest) =>
    (await mock.fetch(`http://mock${target}`, { method, headers, body })).status;
  expect(await statuses(samples.valid)).toBe(200);
  expect(await Promise.all(Object.values(samples.mistaken).map(statuses))).toEqual([401, 400, 400, 422]);
});

it("counts what is refused, and takes nobody who does not answer as documented", async () => {
  const valid = { status: 200, body: exampleAnswer(contract) };
  const ask = async (sample: SampleRequest) =>
    sample === samples.valid || sample === samples.mistaken["no field"] ? valid : { status: 400, body: {} };
  expect(await answersProperly(ask, samples)).toBe("3 of 4");
  await expect(answersProperly(async () => ({ status: 200, body: {} }), samples)).rejects.toThrow("200");
  await expect(answersProperly(async () => ({ ...valid, status: 404 }), samples)).rejects.toThrow("404");
});

it("finds the end of a response, with a length or in chunks", () => {
  const counted = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
  const chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n";
  for (const response of [counted, chunked]) {
    expect(responseLength(`${response}HTTP`)).toBe(response.length);
    for (let cut = 0; cut < response.length; cut++)
      expect(responseLength(response.slice(0, cut))).toBeUndefined();
  }
});

it("sends as many requests as it is told, and takes nothing but a 200", async () => {
  let received = 0;
  const server = createServer((_, response) => {
    received++;
    response.writeHead(received > 25 ? 500 : 200).end("ok");
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo;
  const request = "GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n";
  const done = await load(port, request, { connections: 4, requests: 25, maxMs: 60_000 });
  expect([done.requests, done.latenciesMs.length, received]).toEqual([25, 25, 25]);
  await expect(load(port, request, { connections: 1, requests: 1, maxMs: 60_000 })).rejects.toThrow("500");
  server.close();
});
