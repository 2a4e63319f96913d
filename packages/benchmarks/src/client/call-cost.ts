import { existsSync } from "node:fs";
import type { Table } from "../harness/benchmark.ts";
import { peerVersion } from "../harness/peers.ts";
import { startWorking, type WorkingProgram } from "../harness/programs.ts";
import { type Contestant, hasFailed, runRounds } from "../harness/rounds.ts";
import { ratiosTo, type Spread, spreadOf } from "../harness/spread.ts";
import { baseline, type ClientUnderTest } from "./clients.ts";
import { clientModule } from "./generate-clients.ts";

/** A stubbed `fetch` with real Responses or fakes, or a server. */
export type Transport = "real" | "fake" | { baseUrl: string; concurrency: number };

/** What the program `caller.ts` is told. */
export interface CallerInput {
  module: string;
  transport: Transport;
  /** In each round. */
  calls: number;
}

export interface CallCostOptions {
  title: string;
  transport: Transport;
  rounds: number;
  calls: number;
  progress: (line: string) => void;
}

export interface CallCosts {
  table: Table;
  /** Of a client, to the baseline. */
  ratioOf(name: string): Spread | undefined;
}

/** Measures these clients, each in a process of its own, in turn. */
export async function callCosts(
  clients: readonly ClientUnderTest[],
  { title, transport, rounds, calls, progress }: CallCostOptions,
): Promise<CallCosts> {
  const outcomes = await runRounds(
    clients.map((client) => contestant(client, { module: clientModule(client), transport, calls })),
    { rounds, warmups: 5, progress: (line) => progress(`${title}: ${line}`) },
  );
  const base = outcomes.find(({ name }) => name === baseline);
  if (!base || hasFailed(base)) throw new Error(`The baseline failed: ${base?.failure}`);

  const ratios = new Map<string, Spread>();
  const rows = outcomes.map((outcome, index) => {
    const { name } = outcome;
    if (hasFailed(outcome)) return { name, cells: [], failure: outcome.failure };
    const ratio = spreadOf(ratiosTo(base.cpuMs, outcome.cpuMs));
    ratios.set(name, ratio);
    const micros = spreadOf(outcome.cpuMs.map((ms) => (ms * 1000) / calls));
    return { name, cells: [micros, ratio, clients[index]?.does || null] };
  });
  const columns = [
    { heading: "client" },
    { heading: "CPU µs a call", digits: 1 },
    { heading: `× ${baseline}`, digits: 2 },
    { heading: "what else it does" },
  ];
  return { table: { title, columns, rows }, ratioOf: (name) => ratios.get(name) };
}

function contestant(client: ClientUnderTest, input: CallerInput): Contestant {
  let program: WorkingProgram | undefined;
  return {
    name: client.name,
    prepare: async () => {
      if (client.peer && peerVersion(client.peer) === undefined)
        throw new Error(`${client.peer} is not installed`);
      if (!existsSync(input.module)) throw new Error("has not generated a client that compiles");
      program = await startWorking(new URL("programs/caller.ts", import.meta.url), input);
      return program.work;
    },
    finish: () => program?.stop(),
  };
}
