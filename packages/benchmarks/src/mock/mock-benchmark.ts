import type { Benchmark, Goal } from "../harness/benchmark.ts";
import { peerVersions } from "../harness/peers.ts";
import { fullCalls, measureInProcess } from "./in-process.ts";
import { fullLoad, measureOverHttp } from "./over-http.ts";

const about = `
Everybody mocks the same contract and answers the same valid \`PUT\`, its first example. Over HTTP each server runs in a process of its own, a new one each round: it gets ${fullLoad.warmup} requests to warm up, then ${fullLoad.requests} that count, on ${fullLoad.connections} connections that stay open. CPU time and memory are those of the server's process, by its own report; the load comes from the process that measures. The first answer is counted from the start of the process. In process there is no port: a call makes a \`Request\`, gets a \`Response\` and parses it, ${fullCalls} calls a round.

Before it is measured, each must answer the valid request with a \`200\` that meets the contract. The last column says how many of four mistaken requests it refuses: without the header, without a query parameter, without the field, with a value of the wrong type. What they do for an answer differs:

- ours checks the request in the contract's order, keeps the change, answers with it, checks the answer against the contract, and records the request;
- Prism checks the request and its answer, which is always the contract's example;
- Scalar's mock server and openapi-backend check the request, the latter no formats; their answer is the contract's example, unchecked;
- the fixed answer comes after the body is read and parsed, no more: it shows what Node itself takes.
`;

const peers = [
  "@stoplight/prism-cli",
  "@stoplight/prism-http",
  "@scalar/mock-server",
  "@hono/node-server",
  "openapi-backend",
];

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
        ...goal(
          "First answer of `wabotify-mock --quiet` after its start, over that of `prism mock -v silent`",
          overHttp.ratios?.start,
        ),
        ...goal("CPU of `mock.fetch` a call, over that of Prism's library", inProcess.ratio),
      ],
      versions: peerVersions(peers),
    };
  },
};

/** To do more than Prism and not take longer for it. */
function goal(what: string, ratio: number | undefined): Goal[] {
  if (ratio === undefined) return [];
  return [{ text: `${what}: ${ratio.toFixed(2)} ×, at most 1`, measured: ratio, met: ratio <= 1 }];
}
