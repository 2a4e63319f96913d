import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock, type Mock } from "@wabotify/mock";
import { marked } from "marked";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CodeSample, languages } from "../src/contract/open-api.ts";
import { readContract } from "../src/contract/read-contract.ts";
import { updateOperation } from "../src/contract/update-operation.ts";
import { builtSite } from "./support/built-site.ts";

const site = builtSite();
const folder = mkdtempSync(join(tmpdir(), "docs-samples-"));
let mock: Mock;
let server: { url: string; close(): Promise<void> };

beforeAll(async () => {
  mock = await createMock();
  server = await mock.listen();
  // Where the samples find the client, as in a project that has installed it.
  const installed = join(folder, "node_modules/@wabotify/client");
  mkdirSync(dirname(installed), { recursive: true });
  symlinkSync(dirname(dirname(fileURLToPath(import.meta.resolve("@wabotify/client")))), installed);
});
beforeEach(() => mock.reset());
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** How to run a code block, by what its fence calls its language. */
const runners: Record<string, { file: string; command: string[] }> = {
  js: { file: "sample.mjs", command: [process.execPath, "sample.mjs"] },
  py: { file: "sample.py", command: ["python3", "sample.py"] },
  sh: { file: "sample.sh", command: ["bash", "sample.sh"] },
  ts: { file: "sample.mts", command: [process.execPath, "sample.mts"] },
};

/** Starts the mock for good; what it prints is tested in its own package. */
const notRun = ["npx @wabotify/mock"];

/** Runs a sample as it is printed, but for the host: the mock's instead of production's. */
async function run(language: string, code: string): Promise<string> {
  const runner = runners[language];
  if (!runner) throw new Error(`The site prints code in "${language}", which nothing here runs.`);
  writeFileSync(join(folder, runner.file), toMock(code));
  const [command = "", ...args] = runner.command;
  // Not in this thread: the mock answers from here.
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, WABOTIFY_BASE_URL: server.url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (errors += text));
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`${code}\nended with ${status}:\n${errors}`);
  return output;
}

function toMock(code: string): string {
  return readContract("es").servers.reduce((text, { url }) => text.replaceAll(url, server.url), code);
}

describe.each(languages)("in %s", (language) => {
  const document = readContract(language);
  const { variants } = updateOperation(document);

  it.each(
    variants.flatMap(({ field, samples }) => samples.map((sample) => [sample.label, field, sample] as const)),
  )("%s does what it says", { timeout: 20_000 }, async (_, field, sample: CodeSample) => {
    const { body, success } = variants.find((variant) => variant.field === field) ?? {};
    const fence =
      { curl: "sh", JavaScript: "js", Python: "py", TypeScript: "ts" }[sample.lang] ?? sample.lang;
    expect(codeOf(`${language}/fields/${field}.md`)).toContainEqual({
      language: fence,
      code: sample.source.trimEnd(),
    });

    const output = await run(fence, sample.source);
    expect(mock.requests).toHaveLength(1);
    expect(mock.requests[0]).toMatchObject({ status: 200, field });
    expect(mock.requests[0]?.body).toEqual(body);
    if (sample.lang === "curl") expect(withoutTimes(JSON.parse(output))).toEqual(withoutTimes(success));
    else expect(output).toContain(String((body as Record<string, unknown>)[field]));
  });

  // The READMEs' code is tested in their packages.
  const guides = ["client", "mock", "contract-tests"].map((name) => `${language}/${name}.md`);

  it("prints no other code than what is run here or shown as data", () => {
    const samples = new Set(
      variants.flatMap((variant) => variant.samples.map(({ source }) => source.trimEnd())),
    );
    const others = site.files
      .filter((file) => file.startsWith(`${language}/`) && file.endsWith(".md") && !guides.includes(file))
      .concat(`${language}.md`)
      .flatMap(codeOf)
      .filter(
        ({ language: fence, code }) => fence in runners && !samples.has(code) && !notRun.includes(code),
      );
    // The start page's first sample, sent to the mock.
    expect(others.map(({ code }) => toMock(code))).toEqual([
      toMock(variants[0]?.samples[0]?.source.trimEnd() ?? ""),
    ]);
  });
});

function codeOf(file: string): { language: string; code: string }[] {
  return marked
    .lexer(site.read(file))
    .flatMap((token) =>
      token.type === "code" ? [{ language: token.lang?.split(" ")[0] ?? "", code: token.text }] : [],
    );
}

/** The mock's clock is not the example's. */
function withoutTimes(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (key === "updatedDate" ? undefined : value)));
}
