import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { languages } from "../contract/open-api.ts";
import { readContract } from "../contract/read-contract.ts";
import { type Interpreter, interpreters, isThere } from "./interpreters.ts";
import { judgeSample, type Outcome } from "./judge-sample.ts";
import type { PrintedPage } from "./printed-code.ts";
import { startRecordingMock } from "./recording-mock.ts";
import { type Sample, samplesOf } from "./samples-of.ts";

const packageFolder = dirname(dirname(import.meta.dirname));

/** What became of the samples. */
export interface SamplesReport {
  /** How many were run, each as often as it is printed differently. */
  run: number;
  /** Those whose interpreter this machine lacks, a line for each interpreter. */
  notRun: string[];
}

/**
 * Runs each sample that the pages print against the mock, and compares what it sends and gets with what its page shows.
 *
 * @param env Where interpreters are looked for; with `CI` set, a missing one is an error.
 * @throws {Error} naming each sample that differs: its page, field, language and in what.
 */
export async function runSamples(
  pages: PrintedPage[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<SamplesReport> {
  const samples = samplesOf(pages);
  const folder = mkdtempSync(join(tmpdir(), "docs-samples-"));
  // Where a sample finds the client, as in a project that has installed it.
  symlinkSync(join(packageFolder, "node_modules"), join(folder, "node_modules"), "junction");
  try {
    const results = await Promise.all(
      interpreters.map(async (interpreter) => {
        const own = samples.filter(({ language }) => language in interpreter.extensions);
        if (own.length === 0) return { problems: [], run: 0, notRun: [] };
        return (await isThere(interpreter, env))
          ? { problems: await runAll(interpreter, own, { folder, env }), run: own.length, notRun: [] }
          : { problems: [], run: 0, notRun: [missing(interpreter, own)] };
      }),
    );
    const notRun = results.flatMap((result) => result.notRun);
    const problems = results.flatMap((result) => result.problems).concat(env.CI ? notRun : []);
    if (problems.length > 0) throw new Error(`Samples of the site fail:\n  ${problems.join("\n  ")}`);
    return { run: results.reduce((sum, { run }) => sum + run, 0), notRun };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function missing({ name }: Interpreter, samples: Sample[]): string {
  return `${samples.length} samples were not run: this machine has no ${name}.`;
}

/** One after another, against a mock of their own. */
async function runAll(
  interpreter: Interpreter,
  samples: Sample[],
  { folder, env }: { folder: string; env: NodeJS.ProcessEnv },
): Promise<string[]> {
  const mock = await startRecordingMock();
  const running = interpreter.start({
    ...env,
    NO_COLOR: "1",
    NO_PROXY: "*",
    no_proxy: "*",
    PYTHONIOENCODING: "utf-8",
    WABOTIFY_BASE_URL: mock.url,
    WABOTIFY_WORKSPACE_ID: "my-workspace",
  });
  try {
    const problems: string[] = [];
    for (const [index, sample] of samples.entries()) {
      const file =
        sample.file ?? join(folder, `${interpreter.name}-${index}${interpreter.extensions[sample.language]}`);
      if (!sample.file) writeFileSync(file, toHost(mock.url, sample.code));
      mock.reset();
      const outcome: Outcome = await running.run(file).then(
        (output) => ({ output, exchanges: mock.exchanges }),
        (error) => ({ error: error instanceof Error ? error.message : String(error) }),
      );
      problems.push(...judgeSample(sample, outcome));
    }
    return problems;
  } finally {
    running.close();
    await mock.close();
  }
}

/** As it is printed, but for the host: the mock's instead of production's. */
function toHost(host: string, code: string): string {
  const servers = languages.flatMap((language) => readContract(language).servers);
  return servers.reduce((text, { url }) => text.replaceAll(url, host), code);
}
