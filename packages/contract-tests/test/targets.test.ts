import { createMock } from "@wabotify/mock";
import { startPrism } from "@wabotify/prism-command";
import { afterAll, describe, expect, it } from "vitest";
import { defineContractSuite, deriveCases, prismProfile, readContract, verify } from "../src/index.ts";
import { addVariant, bundledContract } from "./support/contract.ts";
import { ids } from "./support/faulty-server.ts";

const runner = { describe, it };
const state = [{ id: ids.opportunity, workspaceId: ids.workspace }];

describe("our mock", () => {
  const closing: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(closing.map((close) => close())));

  defineContractSuite(async () => ({ fetch: (await createMock({ state })).fetch, ...ids }), {
    name: "in process",
    runner,
  });

  defineContractSuite(
    async () => {
      const { url, close } = await (await createMock({ state })).listen();
      closing.push(close);
      return { baseUrl: url, ...ids };
    },
    { name: "over HTTP", runner },
  );
});

describe("our mock of a contract with a seventh variant", () => {
  const contract = addVariant(bundledContract(), "priority", { type: "integer", minimum: 1, examples: [3] });

  defineContractSuite(async () => ({ fetch: (await createMock({ state, contract })).fetch, ...ids }), {
    contract,
    filters: ["*/priority/*"],
    runner,
  });
});

describe("plain prism mock", () => {
  it("deviates only as its profile allows, and uses all that it allows", async () => {
    const prism = await startPrism();
    try {
      const report = await verify(deriveCases(readContract()), {
        baseUrl: prism.url,
        // Those of the contract's examples: Prism answers with nothing else.
        workspace: "your_workspace_id",
        opportunity: "opportunity-id-123",
        profile: prismProfile,
      });
      const disagreeing = report.results.filter(({ outcome }) => outcome === "disagrees");
      expect(disagreeing.map((result) => [result.case.id, result.disagreements])).toEqual([]);
      expect(report.unusedDeviations).toEqual([]);
      expect(report.counts.agrees).toBeGreaterThan(0);
      expect(report.counts.deviates).toBeGreaterThan(0);
    } finally {
      await prism.close();
    }
  });
});
