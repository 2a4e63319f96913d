import { describe, expect, it } from "vitest";
import { type Changes, ConnectionError, PartialUpdateError, UnprocessableEntityError } from "../src/index.ts";
import {
  applied,
  dropped,
  json,
  opportunity,
  refused,
  rejection,
  stubClient,
  workspaceId,
} from "./support/stub.ts";

describe("update", () => {
  it("sends the operation of the contract and answers the entity, unknown fields kept", async () => {
    const { client, sent } = stubClient([applied]);
    const result = await client.opportunities.update("a b&c", { name: "New" });
    expect(result).toEqual({ ...opportunity, name: "New" });
    expect(sent).toHaveLength(1);
    const { url, method, headers, body } = sent[0] as (typeof sent)[0];
    expect(method).toBe("PUT");
    expect(url.pathname).toBe("/api/opportunity");
    expect(url.search).not.toContain("+");
    expect(Object.fromEntries(url.searchParams)).toEqual({ id: "a b&c", workspaceId });
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("x-workspace-id")).toBe(workspaceId);
    expect(body).toEqual({ paramToUpdate: "name", name: "New" });
  });

  it("sends one field a request, in the order given, never two at a time", async () => {
    let inFlight = 0;
    let most = 0;
    const { client, sent } = stubClient([
      async (request) => {
        most = Math.max(most, ++inFlight);
        await Promise.resolve();
        inFlight--;
        return applied(request);
      },
    ]);
    await client.opportunities.update("o", { stageId: "s", amount: 1, name: "n" });
    expect(most).toBe(1);
    expect(sent.map(({ body }) => body)).toEqual([
      { paramToUpdate: "stageId", stageId: "s" },
      { paramToUpdate: "amount", amount: 1 },
      { paramToUpdate: "name", name: "n" },
    ]);
  });

  it("sends a Date as its ISO string, and null and empty texts as they are", async () => {
    const { client, sent } = stubClient([applied]);
    await client.opportunities.update("o", { expirationDate: new Date(0), description: "" });
    await client.opportunities.update("o", { expirationDate: null });
    expect(sent.map(({ body }) => Object.values(body)[1])).toEqual(["1970-01-01T00:00:00.000Z", "", null]);
  });

  it("copies the changes before it sends", async () => {
    const { client, sent } = stubClient([applied]);
    const changes: Changes = { name: "before", expirationDate: new Date(0) };
    const date = changes.expirationDate as Date;
    const update = client.opportunities.update("o", changes);
    changes.name = "after";
    changes.amount = 3;
    date.setFullYear(2000);
    await update;
    expect(sent.map(({ body }) => Object.values(body)[1])).toEqual(["before", "1970-01-01T00:00:00.000Z"]);
  });

  it("takes the workspace of the call before the client's", async () => {
    const { client, sent } = stubClient([applied]);
    await client.opportunities.update("o", { name: "n" }, { workspaceId: "other" });
    expect(sent[0]?.headers.get("x-workspace-id")).toBe("other");
    expect(sent[0]?.url.searchParams.get("workspaceId")).toBe("other");
  });
});

describe("a failure after the first field", () => {
  const changes = { name: "n", amount: 2, stageId: "s" } as const;

  it("says what was applied, what was rejected, what is pending, and the last entity", async () => {
    const { client, sent } = stubClient([applied, refused(422), applied]);
    const error = (await rejection(client.opportunities.update("o", changes))) as PartialUpdateError;
    expect(error).toBeInstanceOf(PartialUpdateError);
    expect(error.applied).toEqual({ name: "n" });
    expect(error.failed).toEqual({
      field: "amount",
      error: expect.any(UnprocessableEntityError),
      outcome: "rejected",
    });
    expect(error.pending).toEqual({ stageId: "s" });
    expect(error.opportunity).toEqual({ ...opportunity, name: "n" });
    expect(error.cause).toBe(error.failed.error);
    expect(error.message).toMatch(/amount.*rejected.*name.*stageId/);

    await client.opportunities.update("o", {
      [error.failed.field]: changes[error.failed.field as "amount"],
      ...error.pending,
    });
    expect(sent.map(({ body }) => body.paramToUpdate)).toEqual(["name", "amount", "amount", "stageId"]);
  });

  it.each([
    ["a lost connection", [dropped], "unknown"],
    ["a gateway", [refused(502)], "unknown"],
    ["a timeout of a gateway", [refused(504)], "unknown"],
    ["a 2xx that is no envelope", [() => new Response("<html>")], "unknown"],
    ["an internal error", [refused(500)], "unknown"],
    ["a failure that the contract does not name", [refused(507)], "unknown"],
    ["overload", [refused(503)], "rejected"],
    ["an internal error, then overload", [refused(500), refused(503)], "unknown"],
    ["an internal error, then a refusal", [refused(500), refused(422)], "rejected"],
    ["an envelope that says no", [() => json({ success: false })], "rejected"],
    ["a lost connection, then overload", [dropped, refused(503)], "unknown"],
    ["a lost connection, then a refusal", [dropped, refused(422)], "rejected"],
    ["overload, then a lost connection", [refused(503), dropped], "unknown"],
  ] as const)("calls the outcome of %s what it is", async (_, steps, outcome) => {
    const { client } = stubClient([applied, ...steps], { maxRetries: steps.length - 1 });
    // Jitter of zero keeps the test from waiting.
    const random = Math.random;
    Math.random = () => 0;
    const error = (await rejection(client.opportunities.update("o", changes))) as PartialUpdateError;
    Math.random = random;
    expect(error.failed.outcome).toBe(outcome);
  });

  it("is the field's own error if it is the first", async () => {
    const { client, sent } = stubClient([dropped], { maxRetries: 0 });
    expect(await rejection(client.opportunities.update("o", changes))).toBeInstanceOf(ConnectionError);
    expect(sent).toHaveLength(1);
  });
});
