import { afterAll, describe, expect, it } from "vitest";
import { type Check, deriveCases, type Report, readContract, sentenceOf, verify } from "../src/index.ts";
import { type Fault, ids, startFaultyServer } from "./support/faulty-server.ts";
import { mutants } from "./support/mutants.ts";

const cases = deriveCases(readContract());

async function reportOf(fault?: Fault, timeoutMs = 10_000): Promise<Report> {
  const server = await startFaultyServer(fault);
  try {
    return await verify(cases, { baseUrl: server.url, ...ids, timeoutMs });
  } finally {
    await server.close();
  }
}

/** The sentences of the cases that failed, those that disagree about `check` if it is given. */
function failedSentences({ results }: Report, check?: Check): string[] {
  return results
    .filter(({ disagreements }) => disagreements.some((each) => each.check === (check ?? each.check)))
    .map((result) => sentenceOf(result.case));
}

describe("mutants", () => {
  const caught: string[] = [];
  afterAll(() => {
    const score = Math.round((100 * caught.length) / mutants.length);
    console.log(`Mutation score: ${caught.length} of ${mutants.length} mutants caught, ${score} %`);
  });

  it("the server without a fault passes every case", async () => {
    expect(failedSentences(await reportOf())).toEqual([]);
  });

  it.each(mutants)("$name is caught by a case that names it", async (mutant) => {
    const { name, sentence, check, fault, timeoutMs } = mutant;
    const report = await reportOf(fault, timeoutMs);
    expect(failedSentences(report, check)).toContainEqual(expect.stringMatching(sentence));
    caught.push(name);
  });

  it("every mutant was caught", () => {
    expect(caught).toEqual(mutants.map(({ name }) => name));
  });
});
