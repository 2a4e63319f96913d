import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { startPrism } from "../src/index.ts";

describe("startPrism", () => {
  it("answers on the port it picked, and no longer once closed", async () => {
    const prism = await startPrism();
    const answer = await fetch(`${prism.url}/api/opportunity?id=a&workspaceId=w`, {
      method: "PUT",
      headers: { "content-type": "application/json", "x-workspace-id": "w" },
      body: JSON.stringify({ paramToUpdate: "name", name: "n" }),
    });
    await answer.arrayBuffer();
    expect(answer.status).toBe(200);

    await prism.close();
    await prism.ended;
    await expect(fetch(prism.url)).rejects.toThrow();
  });

  it("says that a port is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    await expect(startPrism({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    taken.close();
  });

  it("gives Prism's own words when the contract cannot be read", async () => {
    await expect(startPrism({ contract: "no-such-file.json" })).rejects.toThrow(/no-such-file\.json/);
  });
});
