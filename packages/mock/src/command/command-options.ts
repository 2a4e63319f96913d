import { parseArgs } from "node:util";
import { coverageFormat } from "../coverage/render-coverage.ts";
import type { FaultOptions } from "../faults/fault-options.ts";

export interface CommandOptions {
  port: number;
  host: string;
  state: string | undefined;
  contract: string | undefined;
  coverage: string | undefined;
  faults: FaultOptions;
  watch: boolean;
  quiet: boolean;
  help: boolean;
}

export const USAGE = `wabotify-mock [options]

  --port 4010            where to listen; 0 picks a free one
  --host 127.0.0.1       the address to listen on; by default only this machine can reach it
  --state FILE           JSON array of (partial) opportunities with id and workspaceId; only those exist then
  --contract FILE        another bundled OpenAPI document, in JSON
  --latency 50-200       milliseconds that an answer takes: one number or a range
  --fault-rate 0.1       share of requests that go wrong; or for each fault: 503=0.05,reset=0.01
  --seed 42              a number: with the same one, the same faults come in the same order
  --coverage FILE        at the end, what of the contract was exercised: .json, .md or .html
  --watch                reload when the state or contract file changes
  --quiet                no line for each request
  --help                 this text
`;

/** @throws {Error} naming the option that is unknown or cannot be used. */
export function commandOptions(args: string[]): CommandOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      state: { type: "string" },
      contract: { type: "string" },
      latency: { type: "string" },
      "fault-rate": { type: "string" },
      seed: { type: "string" },
      coverage: { type: "string" },
      watch: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { host, state, contract, coverage, watch, quiet, help } = values;
  if (coverage !== undefined && coverageFormat(coverage) === undefined) {
    throw new Error(`--coverage ${coverage}: the file must end in .json, .md or .html.`);
  }
  const port = numberFrom("port", values.port);
  if (port > 65535) throw new Error(`--port ${port}: a port is at most 65535.`);
  const faults: FaultOptions = {
    latencyMs: values.latency === undefined ? undefined : latencyFrom(values.latency),
    rate: values["fault-rate"] === undefined ? undefined : rateFrom(values["fault-rate"]),
    seed: values.seed === undefined ? undefined : numberFrom("seed", values.seed),
  };
  return { port, host, state, contract, coverage, faults, watch, quiet, help };
}

function numberFrom(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} ${text}: it must be a whole number.`);
  return Number(text);
}

function latencyFrom(text: string): readonly [number, number] {
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (from === undefined) throw new Error(`--latency ${text}: give milliseconds, such as 100 or 50-200.`);
  return [Number(from), Number(to)];
}

function rateFrom(text: string): number | Record<string, number> {
  if (!text.includes("=")) return shareFrom(text);
  return Object.fromEntries(
    text.split(",").map((part) => {
      const at = part.lastIndexOf("=");
      return [part.slice(0, at).trim(), shareFrom(part.slice(at + 1))];
    }),
  );
}

function shareFrom(text: string): number {
  const share = Number(text);
  if (text.trim() === "" || !(share >= 0 && share <= 1)) {
    throw new Error(
      `--fault-rate ${text}: give a share from 0 to 1, or one for each fault: 503=0.05,reset=0.01.`,
    );
  }
  return share;
}
