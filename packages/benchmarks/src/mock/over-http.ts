import type { BenchmarkContext, Row, Table } from "../harness/benchmark.ts";
import { ratiosTo, spreadOf } from "../harness/spread.ts";
import { hasFailed, takeTurns } from "../harness/turns.ts";
import { type Ask, answersProperly } from "./answers-properly.ts";
import { contract } from "./contract.ts";
import { type SampleRequest, sampleRequests } from "./sample-requests.ts";
import { OURS, PRISM, type Server, servers } from "./servers.ts";
import { load } from "./serving/load.ts";
import { startServer } from "./serving/server-process.ts";

/** What one process of a server has shown. */
interface Served {
  cpuMicroseconds: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  firstAnswerMs: number;
  memoryBefore: number;
  memoryAfter: number;
  refuses: string;
}

interface LoadSize {
  connections: number;
  /** Requests before those that count. */
  warmup: number;
  requests: number;
}

export const fullLoad: LoadSize = { connections: 10, warmup: 2000, requests: 5000 };
const quickLoad: LoadSize = { connections: 10, warmup: 200, requests: 500 };

export interface OverHttp {
  table: Table;
  /** What `prism mock -v silent` takes over ours, of the CPU and of the start; none where either failed. */
  ratios: { cpu: number; start: number } | undefined;
}

export async function measureOverHttp({ quick, progress }: BenchmarkContext): Promise<OverHttp> {
  const size = quick ? quickLoad : fullLoad;
  const participants = servers.map((server) => ({ name: server.name, take: () => serve(server, size) }));
  const outcomes = await takeTurns(participants, {
    rounds: quick ? 1 : 6,
    warmups: quick ? 0 : 1,
    progress: (line) => progress(`over HTTP, ${line}`),
  });

  const resultsOf = (name: string): Served[] | undefined => {
    const outcome = outcomes.find((one) => one.name === name);
    return outcome === undefined || hasFailed(outcome) ? undefined : outcome.results;
  };
  const ours = resultsOf(OURS);
  const prism = resultsOf(PRISM);
  const rows = outcomes.map((outcome): Row => {
    if (hasFailed(outcome)) return { ...outcome, cells: [] };
    const { name, results } = outcome;
    const spread = (key: Exclude<keyof Served, "refuses">) => spreadOf(results.map((result) => result[key]));
    const median = (key: Exclude<keyof Served, "refuses">) => spread(key).median;
    const cells = [
      spread("cpuMicroseconds"),
      ours ? ratios(ours, results, "cpuMicroseconds") : null,
      median("perSecond"),
      median("p50Ms"),
      median("p99Ms"),
      spread("firstAnswerMs"),
      median("memoryBefore"),
      median("memoryAfter"),
      results[0]?.refuses ?? null,
    ];
    return { name, cells };
  });
  return {
    table: {
      title: "Over HTTP",
      columns: [
        { heading: "server" },
        { heading: "CPU µs a request" },
        { heading: "× ours", digits: 2 },
        { heading: "requests a second" },
        { heading: "p50 ms", digits: 2 },
        { heading: "p99 ms", digits: 2 },
        { heading: "first answer ms" },
        { heading: "MiB before" },
        { heading: "MiB after" },
        { heading: "refuses" },
      ],
      rows,
    },
    ratios:
      ours && prism
        ? {
            cpu: ratios(prism, ours, "cpuMicroseconds").median,
            start: ratios(prism, ours, "firstAnswerMs").median,
          }
        : undefined,
  };
}

function ratios(base: Served[], results: Served[], key: "cpuMicroseconds" | "firstAnswerMs") {
  return spreadOf(
    ratiosTo(
      base.map((result) => result[key]),
      results.map((result) => result[key]),
    ),
  );
}

async function serve({ args }: Server, { connections, warmup, requests }: LoadSize): Promise<Served> {
  const samples = sampleRequests(contract);
  const server = await startServer(args, samples.valid);
  try {
    const refuses = await answersProperly(askOver(server.port), samples);
    const { memory: memoryBefore } = await server.usage();
    const bytes = onTheWire(samples.valid);
    await load(server.port, bytes, { connections, requests: warmup, maxMs: 2000 });
    const before = await server.usage();
    const done = await load(server.port, bytes, { connections, requests, maxMs: 4000 });
    const after = await server.usage();
    const atShare = (share: number) => done.latenciesMs[Math.floor(done.requests * share)] ?? Number.NaN;
    return {
      cpuMicroseconds: ((after.cpuMs - before.cpuMs) * 1000) / done.requests,
      perSecond: (done.requests * 1000) / done.wallMs,
      p50Ms: atShare(0.5),
      p99Ms: atShare(0.99),
      firstAnswerMs: server.firstAnswerMs,
      memoryBefore,
      memoryAfter: after.memory,
      refuses,
    };
  } finally {
    await server.end();
  }
}

function askOver(port: number): Ask {
  return async ({ method, target, headers, body }) => {
    const response = await fetch(`http://127.0.0.1:${port}${target}`, {
      method,
      headers: { ...headers, connection: "close" },
      body,
    });
    return { status: response.status, body: await response.json() };
  };
}

function onTheWire({ method, target, headers, body }: SampleRequest): string {
  const all = { host: "127.0.0.1", ...headers, "content-length": Buffer.byteLength(body) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${target} HTTP/1.1`, ...lines, "", body].join("\r\n");
}
