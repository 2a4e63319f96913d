import { createMock } from "@wabotify/mock";
import type { BenchmarkContext, Table } from "../harness/benchmark.ts";
import { hasFailed, type Rounds, runRounds } from "../harness/rounds.ts";
import { ratiosTo, spreadOf } from "../harness/spread.ts";
import { answersProperly } from "./answers-properly.ts";
import { contract, exampleAnswer } from "./contract.ts";
import { openApiBackend } from "./peers/openapi-backend.ts";
import { prismFetch } from "./peers/prism.ts";
import { scalarMock } from "./peers/scalar.ts";
import { type SampleRequest, sampleRequests } from "./sample-requests.ts";

type Mock = (input: string, init: RequestInit) => Response | Promise<Response>;

const OURS = "mock.fetch of @wabotify/mock";
const PRISM = "Prism's library";

/** How many make a round. */
export const fullCalls = 1000;

const mocks: Record<string, () => Promise<Mock>> = {
  [OURS]: async () => (await createMock()).fetch,
  [PRISM]: async () => takingRequests(await prismFetch(contract)),
  "Scalar mock server": async () => takingRequests(await scalarMock(contract)),
  "openapi-backend": async () => {
    const answer = await openApiBackend(contract, contract.components.securitySchemes);
    return takingRequests(async (request) => {
      const { pathname, search } = new URL(request.url);
      const headers = Object.fromEntries(request.headers);
      const { method } = request;
      const given = { method, path: pathname + search, headers, body: await request.json() };
      const { status, body } = await answer(given);
      return Response.json(body, { status });
    });
  },
  "a fixed answer": async () => {
    const answer = exampleAnswer(contract);
    return takingRequests(async (request) => {
      await request.json();
      return Response.json(answer);
    });
  },
};

export interface InProcess {
  table: Table;
  /** Our CPU over that of Prism's library; none where either failed. */
  ratio: number | undefined;
}

export async function measureInProcess({ quick, progress }: BenchmarkContext): Promise<InProcess> {
  const calls = quick ? 100 : fullCalls;
  const samples = sampleRequests(contract);
  const refuses = new Map<string, string>();
  const contestants = Object.entries(mocks).map(([name, make]) => ({
    name,
    async prepare() {
      const mock = await make();
      const send = (sample: SampleRequest) =>
        mock(`http://127.0.0.1${sample.target}`, {
          method: sample.method,
          headers: sample.headers,
          body: sample.body,
        });
      const ask = async (sample: SampleRequest) => {
        const response = await send(sample);
        return { status: response.status, body: await response.json() };
      };
      refuses.set(name, await answersProperly(ask, samples));
      return async () => {
        for (let call = 0; call < calls; call++) await ask(samples.valid);
      };
    },
  }));
  const outcomes = await runRounds(contestants, {
    rounds: quick ? 3 : 21,
    warmups: quick ? 1 : 5,
    progress: (line) => progress(`in process, ${line}`),
  });

  const roundsOf = (name: string): Rounds | undefined => {
    const outcome = outcomes.find((one) => one.name === name);
    return outcome === undefined || hasFailed(outcome) ? undefined : outcome;
  };
  const ours = roundsOf(OURS);
  const prism = roundsOf(PRISM);
  return {
    table: {
      title: "In process",
      columns: [
        { heading: "mock" },
        { heading: "CPU µs a call" },
        { heading: "× ours", digits: 2 },
        { heading: "calls a second" },
        { heading: "refuses" },
      ],
      rows: outcomes.map((outcome) => {
        if (hasFailed(outcome)) return { ...outcome, cells: [] };
        const { name, cpuMs, wallMs } = outcome;
        const cells = [
          spreadOf(cpuMs.map((ms) => (ms * 1000) / calls)),
          ours ? spreadOf(ratiosTo(ours.cpuMs, cpuMs)) : null,
          spreadOf(wallMs.map((ms) => (calls * 1000) / ms)).median,
          refuses.get(name) ?? null,
        ];
        return { name, cells };
      }),
    },
    ratio: ours && prism ? spreadOf(ratiosTo(prism.cpuMs, ours.cpuMs)).median : undefined,
  };
}

function takingRequests(answer: (request: Request) => Response | Promise<Response>): Mock {
  return (input, init) => answer(new Request(input, init));
}
