import type { Benchmark, Goal } from "../harness/benchmark.ts";
import { peerVersion } from "../harness/peers.ts";
import { measureInProcess } from "./in-process.ts";
import { measureOverHttp } from "./over-http.ts";

const about = `
Everybody mocks the same contract and answers the same valid \`PUT\`, its first example. Over HTTP each server runs in a process of its own, a new one each round: it gets 2 000 requests to warm up, then 6 000 that count, on 10 connections that stay open. CPU and memory are those of the server's process, its own report of them; the load comes from the process that measures. In process there is no port: a call makes a \`Request\`, gets a \`Response\` and parses it, 1 000 calls a round.

Before it is measured, each must answer the valid request with a \`200\` that meets the contract. The last column says how many of four mistaken requests it refuses: without the header, without a query parameter, without the field, with a value of the wrong type. What else they do differs:

- ours checks the request in the contract's order, keeps the change, puts it into the answer, checks the answer against the contract, and records the request;
- Prism checks the request and its answer, which is always the contract's example;
- Scalar's mock server and openapi-backend check the request; the answer is the contract's example, unchecked;
- the fixed answer reads the body, and that is all: what Node itself takes.
`;

export const mockBenchmark: Benchmark = {
  name: "mock",
  title: "Mock",
  about,
  findings: new URL("findings.md", import.meta.url),
  async run(context) {
    const inProcess = await measureInProcess(context);
    const overHttp = await measureOverHttp(context);
    return {
      tables: [overHttp.table, inProcess.table],
      goals: [
        ...goal(
          "CPU of `wabotify-mock --quiet` a request, over that of `prism mock -v silent`",
          overHttp.ratios?.cpu,
        ),
        ...goal("its start to the first answer, over Prism's", overHttp.ratios?.start),
        ...goal("CPU of `mock.fetch` a call, over that of Prism's library", inProcess.ratio),
      ],
      versions: Object.fromEntries(
        [
          "@stoplight/prism-cli",
          "@stoplight/prism-http",
          "@scalar/mock-server",
          "@hono/node-server",
          "openapi-backend",
        ].map((name) => [name, peerVersion(name)]),
      ),
    };
  },
};

/** To do more than Prism and not take longer for it. */
function goal(what: string, ratio: number | undefined): Goal[] {
  if (ratio === undefined) return [];
  return [{ text: `${what}: ${ratio.toFixed(2)} ×, at most 1`, measured: ratio, met: ratio <= 1 }];
}
