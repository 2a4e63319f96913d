import type { Benchmark, Cell, Row } from "../harness/benchmark.ts";
import { peerVersion, peerVersions } from "../harness/peers.ts";
import { startWorking, type WorkingProgram } from "../harness/programs.ts";
import { type Contestant, hasFailed, runRounds } from "../harness/rounds.ts";
import { ratiosTo, spreadOf } from "../harness/spread.ts";
import { bundleSize } from "../size/bundle-size.ts";
import {
  compileValidator,
  ourValidation,
  type Validator,
  type ValidatorUnderTest,
  validators,
} from "./validators.ts";

/** What the program `validate.ts` is told. */
export interface ValidateInput {
  module: string;
  /** Ours, which every other has to agree with. */
  ours: string;
  check: keyof Validator;
  partial: boolean;
  /** In each round. */
  times: number;
}

const about = `
The contract's own examples of requests and answers, validated in turn, each validator in a process of its own. ajv is
compiled ahead, with its discriminator; for zod and valibot the benchmark writes the contract's schemas as one who knows them
would. Before anything is measured each has to agree with ours about some thousand values: the examples, and each of them
with one thing changed. (valibot would differ about days that no calendar has, which are not asked about.) Bytes are those of
the bundled module, schemas included. CPU time.
`;

export const validationBenchmark: Benchmark = {
  name: "validation",
  title: "Validation",
  about,
  findings: new URL("findings.md", import.meta.url),
  async run({ quick, progress }) {
    progress("compiling");
    const rounds = quick ? 5 : 31;
    const compiled = await compileAll();
    const cells = new Map<string, Cell[]>(validators.map(({ name }) => [name, []]));
    const failures = new Map<string, string>();
    for (const [check, times] of [
      ["checkBody", quick ? 20_000 : 60_000],
      ["checkEnvelope", quick ? 4_000 : 12_000],
    ] as const) {
      const outcomes = await runRounds(
        validators
          .filter(({ partial }) => !partial || check === "checkBody")
          .map((validator) => contestant(validator, compiled, check, times)),
        { rounds, warmups: 3, progress: (line) => progress(`${check}: ${line}`) },
      );
      const base = outcomes.find(({ name }) => name === ourValidation);
      if (!base || hasFailed(base)) throw new Error(`Ours failed: ${base?.failure}`);
      for (const outcome of outcomes) {
        if (hasFailed(outcome)) failures.set(outcome.name, outcome.failure);
        else
          cells
            .get(outcome.name)
            ?.push(
              spreadOf(outcome.cpuMs.map((ms) => (ms * 1e6) / times)),
              spreadOf(ratiosTo(base.cpuMs, outcome.cpuMs)),
            );
      }
    }

    const rows = validators.map(({ name, partial }): Row => {
      const failure = failures.get(name);
      if (failure !== undefined) return { name, cells: [], failure };
      const module = compiled.get(name);
      const bytes = module instanceof Error || !module ? [] : module.bytes;
      return { name, cells: [...(cells.get(name) ?? []), ...(partial ? [null, null] : []), ...bytes] };
    });
    const columns = [
      { heading: "validator" },
      { heading: "ns a request" },
      { heading: "× ours", digits: 2 },
      { heading: "ns an answer" },
      { heading: "× ours", digits: 2 },
      { heading: "bytes, minified" },
      { heading: "gzip" },
    ];
    return {
      tables: [{ title: "Requests and answers", columns, rows }],
      versions: peerVersions(validators.flatMap(({ peer }) => peer ?? [])),
    };
  },
};

interface Compiled {
  url: URL;
  bytes: [minified: number, gzip: number];
}

/** Each validator's module, or why there is none. */
async function compileAll(): Promise<Map<string, Compiled | Error>> {
  const compiled = new Map<string, Compiled | Error>();
  for (const { name, peer, source } of validators) {
    try {
      if (peer && peerVersion(peer) === undefined) throw new Error(`${peer} is not installed`);
      const code = await source();
      const { minified, gzip } = await bundleSize(code);
      compiled.set(name, { url: await compileValidator(name, code), bytes: [minified, gzip] });
    } catch (error) {
      compiled.set(name, error as Error);
    }
  }
  return compiled;
}

function contestant(
  { name, partial = false }: ValidatorUnderTest,
  compiled: ReadonlyMap<string, Compiled | Error>,
  check: keyof Validator,
  times: number,
): Contestant {
  let program: WorkingProgram | undefined;
  const urlOf = (validator: string) => {
    const found = compiled.get(validator);
    if (found instanceof Error || !found) throw found ?? new Error("is not compiled");
    return found.url.href;
  };
  return {
    name,
    prepare: async () => {
      const input: ValidateInput = { module: urlOf(name), ours: urlOf(ourValidation), check, partial, times };
      program = await startWorking(new URL("programs/validate.ts", import.meta.url), input);
      return program.work;
    },
    finish: () => program?.stop(),
  };
}
