import { describe, expect, it } from "vitest";
import { languages } from "../src/contract/open-api.ts";
import { readContract } from "../src/contract/read-contract.ts";
import { updateOperation } from "../src/contract/update-operation.ts";
import { interpreters } from "../src/samples/interpreters.ts";
import { codeOf, type PrintedPage } from "../src/samples/printed-code.ts";
import { runSamples } from "../src/samples/run-samples.ts";
import { samplesOf } from "../src/samples/samples-of.ts";
import { builtSite } from "./support/built-site.ts";

const site = builtSite();
const pages: PrintedPage[] = site.pages
  .filter((address) => !address.includes("/reference/"))
  .map((address) => ({
    address,
    markdown: site.read(`${address.slice(0, -1)}.md`),
    guide: /\/(client|mock|contract-tests)\//.test(address),
  }));
const { variants } = updateOperation(readContract("es"));

/** Runs the samples of a page after some changes to its text. @returns the build's message. */
async function messageAfter(
  address: string,
  changes: [from: string | RegExp, to: string][],
): Promise<string> {
  const page = pages.find((each) => each.address === address);
  const markdown = changes.reduce((text, [from, to]) => {
    if (!text.match(from)) throw new Error(`${address} does not say ${from}.`);
    return text.replace(from, to);
  }, page?.markdown ?? "");
  const report = runSamples([{ address, guide: false, markdown }]);
  return report.then(
    () => "",
    ({ message }) => message,
  );
}

describe("the samples that the build runs", () => {
  const samples = samplesOf(pages);

  it.each(languages)("are all of the contract's, on the pages of their fields, in %s", (language) => {
    const run = samples.flatMap(({ code, places }) => places.map(({ page }) => ({ page, code })));
    for (const { field, samples: own } of variants) {
      expect(own.map(({ lang }) => lang)).toEqual(["curl", "TypeScript", "JavaScript", "Python"]);
      for (const { source } of own)
        expect(run).toContainEqual({ page: `${language}/fields/${field}/`, code: source.trimEnd() });
    }
  });

  it("are all programs of the site, but for commands that install or stay, and tests, which their packages run", () => {
    const notRun = pages.flatMap(({ address, markdown }) => {
      const run = samples.filter(({ places }) => places.some(({ page }) => page === address));
      const programs = codeOf(markdown).filter(({ language }) =>
        interpreters.some(({ extensions }) => language in extensions),
      );
      return programs.filter(({ code }) => !run.some((sample) => sample.code.includes(lastLine(code))));
    });
    expect(notRun.length).toBeGreaterThan(0);
    for (const { code } of notRun)
      expect(code).toMatch(
        /^(npm install|npx |--value )|from "(vitest|node:test|@wabotify\/contract-tests)"/,
      );
  });
});

describe("a sample that fails names its page, field and language, and in what it differs", () => {
  it("sends another body, changes another field, is refused, prints nothing", async () => {
    const message = await messageAfter("en/fields/amount/", [
      [/"amount": 2500.75(?=\n\}'\n)/, '"amount": 2500.5'],
      [/amount: 2500.75,/, 'name: "x",'],
      [/"amount": 2500.75(?=\n {2}\}\))/, '"amount": "much"'],
      [/print\(.*\)/, "json.load(response)"],
    ]);
    expect(message.split("\n")).toEqual([
      "Samples of the site fail:",
      "  en/fields/amount/, amount, curl: the body differs from the one shown at amount: shown 2500.75, got 2500.5",
      "  en/fields/amount/, amount, @wabotify/client: it changes name, not amount",
      expect.stringMatching(/^ {2}en\/fields\/amount\/, amount, fetch: fails: Error: .*amount/),
      '  en/fields/amount/, amount, Python: it does not print the new value 2500.75, but ""',
    ]);
  });

  it("sends nothing, ends its process, has a mistake", async () => {
    const message = await messageAfter("es/fields/name/", [
      [/curl --request/, "true --request"],
      [/const url/, "process.exit(3);\nconst url"],
      [/urlopen\(request\)/, "urlopen(requests)"],
    ]);
    expect(message.split("\n")).toEqual([
      "Samples of the site fail:",
      "  es/fields/name/, name, curl: it sends 0 requests, not one",
      expect.stringMatching(/^ {2}es\/fields\/name\/, name, fetch: fails: its process has ended/),
      "  es/fields/name/, name, Python: fails: NameError: name 'requests' is not defined",
    ]);
  });

  it("gets another answer than the one that is shown", async () => {
    const shown = /"amount": 2500.75,(?=\n {6}"userCreation")/;
    expect(await messageAfter("es/fields/amount/", [[shown, '"amount": 2500,']])).toContain(
      "es/fields/amount/, amount, curl: the answer differs from the one shown at data.oportunity.amount: shown 2500, got 2500.75",
    );
  });

  it("a fragment of a guide", async () => {
    const guide = {
      address: "en/client/",
      guide: true,
      markdown: "```ts\nawait client.opportunities.rename(id);\n```",
    };
    await expect(runSamples([guide])).rejects.toThrow(
      /en\/client\/, ts: fails: TypeError: .*rename is not a function/,
    );
  });
});

describe("on a machine without curl and Python", () => {
  const ownPages = pages.filter(({ guide }) => !guide);

  it("says which samples were not run", async () => {
    const { run, notRun } = await runSamples(ownPages, { PATH: "" });
    expect(run).toBeGreaterThan(0);
    expect(notRun).toEqual([
      `${variants.length + 1} samples were not run: this machine has no curl.`,
      `${variants.length} samples were not run: this machine has no Python.`,
    ]);
  });

  it("fails in CI", async () => {
    await expect(runSamples(ownPages, { PATH: "", CI: "true" })).rejects.toThrow(
      "this machine has no Python.",
    );
  });
});

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}
