import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { ask, send } from "./request.ts";

const mock = await createMock();
const prefer = (wish: string) => ask(mock, { headers: { prefer: wish } });

describe("Prefer", () => {
  it("asks for a status, and gets its first example", async () => {
    expect(await prefer("code=404")).toMatchObject({ code: 404, errorCode: "NOT_FOUND" });
  });

  it("asks for an example", async () => {
    expect(await prefer("code=404, example=workspaceNotFound")).toMatchObject({
      errorCode: "WORKSPACE_NOT_FOUND",
    });
    const { data } = await prefer('example="expirationDate"');
    expect(data?.id).toBe("opportunity-id-123");
  });

  it("asks for made-up values, the same for the same seed, and they still meet the contract", async () => {
    const first = await prefer("code=200, dynamic=true, seed=a");
    expect(first.code).toBe(200);
    expect(await prefer("code=200, dynamic=true, seed=a")).toEqual(first);
  });

  it("leaves the state as it is", async () => {
    await ask(mock, { body: { paramToUpdate: "name", name: "kept" } });
    await ask(mock, { body: { paramToUpdate: "name", name: "lost" }, headers: { prefer: "code=500" } });
    expect((await ask(mock)).data?.oportunity.name).toBe("kept");
  });

  it("of an answer that the contract lacks is 400 and names those it has", async () => {
    expect((await prefer("code=418")).message).toContain("200, 400, 401, 404, 422, 500");
    expect(await prefer("code=404, example=nope")).toMatchObject({ code: 400 });
    expect(await prefer("code=abc")).toMatchObject({ code: 400 });
  });

  it("does not hide an invalid request, as in Prism itself", async () => {
    const { code } = await ask(mock, { body: "{", headers: { prefer: "code=200" } });
    expect(code).toBe(400);
  });

  it("of another kind is not ours", async () => {
    expect((await prefer("respond-async, wait=10")).data?.oportunity.amount).toBe(12.5);
  });

  it("an Accept that the contract does not meet is no reason to refuse, also for the requests after it", async () => {
    const accept = { accept: "text/html", prefer: "code=200" };
    expect((await send(mock, { headers: accept })).status).toBe(200);
    expect((await send(mock)).headers.get("content-type")).toBe("application/json");
  });
});
