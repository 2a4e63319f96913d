import { request } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { type Contract, firstOperation } from "../src/docs/contract.ts";
import { openPlaces } from "../src/docs/places.ts";
import type { Site } from "../src/docs/sites/site.ts";

const document = {
  paths: {
    "/things/{id}": {
      put: {
        operationId: "changeThing",
        tags: ["things"],
        description: "Changes a thing. See `id`.\n\nMore.",
      },
    },
  },
};
const contract: Contract = { file: "", content: Buffer.from(""), ...firstOperation(document) };

it("knows an operation by its first words, up to the first mark-up", () => {
  expect(contract).toMatchObject({
    tag: "things",
    operationId: "changeThing",
    method: "put",
    path: "/things/{id}",
    opening: "Changes a thing. See",
  });
  expect(() => firstOperation({ paths: { "/": { get: {} } } })).toThrow("get / has no operationId");
});

it("serves the sites side by side, compressed, and reports one that is not there", async () => {
  const use = async () => {};
  const sites: Site[] = [
    {
      name: "page",
      files: () =>
        new Map([
          ["docs/index.html", Buffer.from("<p>ñ</p>")],
          ["a.js", Buffer.from("1")],
          ["a.png", Buffer.from("png")],
        ]),
      address: ({ operationId }) => `docs/#${operationId}`,
      use,
    },
    {
      name: "gone",
      files: () => {
        throw new Error("gone is not installed\n  at somewhere");
      },
      address: () => "",
    },
  ];
  const { places, close } = await openPlaces(sites, contract, 5);
  const [left, touched, gone] = places;
  try {
    expect(touched).toEqual({ ...left, name: "page, touched", use });
    expect(gone).toEqual({ name: "gone", failure: "gone is not installed" });

    const { url } = left as { url: string };
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/0\/docs\/#changeThing$/);
    const page = await fetched(url.replace("#", "?"));
    expect(page.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-encoding": "br",
      "cache-control": "no-cache",
    });
    expect(String(brotliDecompressSync(page.body))).toBe("<p>ñ</p>");
    const script = await fetched(new URL("../a.js", url));
    expect(script.headers["cache-control"]).toContain("immutable");
    const picture = await fetched(new URL("../a.png", url));
    expect(picture.headers["content-encoding"]).toBeUndefined();
    expect(String(picture.body)).toBe("png");
    expect((await fetched(new URL("../b.js", url))).status).toBe(404);
  } finally {
    await close();
  }
});

/** As it is on the wire: fetch would decompress it. */
function fetched(url: string | URL) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(url, async (response) => {
        const body = Buffer.concat(await response.toArray());
        resolve({ status: response.statusCode, headers: response.headers, body });
      })
        .on("error", reject)
        .end();
    },
  );
}
