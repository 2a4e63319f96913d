import { expect, it } from "vitest";
import type { Tarball } from "../../packages/pack.ts";
import { accountOf, isComplete } from "../../release/lib/account.ts";
import { publishInOrder } from "../../release/lib/publish-in-order.ts";

const tarballs = ["one", "two", "three"].map((name) => ({ name, version: "1.0.0" }) as Tarball);

function registryWith(out: string[], publish: (name: string) => void) {
  return {
    isOut: async ({ name }: Tarball) => out.includes(name),
    publish: async ({ name }: Tarball) => publish(name),
  };
}

it("publishes what is missing, in the order given, and leaves alone what is out", async () => {
  const sent: string[] = [];
  const outcomes = await publishInOrder(
    tarballs,
    registryWith(["two"], (name) => sent.push(name)),
  );
  expect(sent).toEqual(["one", "three"]);
  expect(isComplete(outcomes)).toBe(true);
});

it("tries nothing after a refusal, and says what is out, what is not, and why", async () => {
  const refuse = () => {
    throw new Error("closed for repairs");
  };
  const outcomes = await publishInOrder(tarballs, registryWith(["one"], refuse));
  expect(outcomes.map(({ fate }) => fate)).toEqual(["was out", "refused", "not tried"]);
  expect(isComplete(outcomes)).toBe(false);
  expect(accountOf(outcomes)).toMatch(
    /^Was out before: one@1\.0\.0\nRefused: {8}two@1\.0\.0\nNot tried: {6}three@1\.0\.0\n\nclosed for repairs\n/,
  );
});

it("counts as published what the registry took although its answer was lost", async () => {
  const out: string[] = [];
  const outcomes = await publishInOrder(
    tarballs,
    registryWith(out, (name) => {
      out.push(name);
      if (name === "two") throw new Error("socket hang up");
    }),
  );
  expect(outcomes.map(({ fate }) => fate)).toEqual(["published", "published", "published"]);
});
