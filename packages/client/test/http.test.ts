import { describe, expect, it } from "vitest";
import { hasStatus } from "../src/index.ts";
import { refused, stubClient, workspaceId } from "./support/stub.ts";

describe("hasStatus", () => {
  it("tells a result by its status", async () => {
    const { client } = stubClient([refused(404)]);
    const result = await client.http.PUT("/api/opportunity", {
      params: { query: { id: "o", workspaceId } },
      body: { paramToUpdate: "name", name: "n" },
    });
    expect(hasStatus(result, 422)).toBe(false);
    if (!hasStatus(result, 404)) throw new Error("It is a 404.");
    expect(result.error.message).toBe("no 404");
  });
});
