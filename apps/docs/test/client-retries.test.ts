import { createClient } from "@wabotify/client";
import { describe, expect, it } from "vitest";
import { clientRetries } from "../src/contract/client-retries.ts";
import { readContract } from "../src/contract/read-contract.ts";
import { updateOperation } from "../src/contract/update-operation.ts";

const { answers, variants } = updateOperation(readContract("es"));

describe("what the site says of the client's retries", () => {
  it.each(answers.map(({ status }) => status).filter((status) => status >= 400))(
    "is true of %i",
    async (status) => {
      let calls = 0;
      const client = createClient({
        workspaceId: "workspace",
        baseUrl: "http://127.0.0.1",
        maxRetries: 1,
        fetch: async () => {
          calls += 1;
          return new Response("{}", {
            status,
            headers: { "content-type": "application/json", "retry-after": "0" },
          });
        },
      });
      const { body, field } = variants[0] ?? {};
      const changes = { [field ?? ""]: (body as Record<string, unknown>)[field ?? ""] };
      await expect(client.opportunities.update("id", changes)).rejects.toMatchObject({ status });
      expect(calls).toBe(clientRetries(status) ? 2 : 1);
    },
  );
});
