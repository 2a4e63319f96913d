import { expect, it } from "vitest";
import { type Contestant, hasFailed, runRounds, Times } from "../src/harness/rounds.ts";

const progress = () => {};

function contestant(name: string, work: () => unknown): Contestant {
  return { name, prepare: async () => async () => work() };
}

it("lets all work in turn, each round beginning with another", async () => {
  const log: string[] = [];
  const contestants = ["a", "b"].map((name) => contestant(name, () => log.push(name)));
  const outcomes = await runRounds(contestants, { rounds: 2, warmups: 1, progress });
  expect(log).toEqual(["a", "b", "b", "a", "a", "b"]);
  for (const outcome of outcomes) expect(hasFailed(outcome) || outcome.cpuMs).toHaveLength(2);
});

it("reports who cannot start or fails on the way, and goes on with the others", async () => {
  let left = 2;
  const outcomes = await runRounds(
    [
      { name: "absent", prepare: () => Promise.reject(new Error("absent is not installed")) },
      contestant("tired", () => {
        if (left-- === 0) throw new Error("no more");
      }),
      contestant("steady", () => {}),
    ],
    { rounds: 3, warmups: 0, progress },
  );
  expect(outcomes.map((outcome) => (hasFailed(outcome) ? outcome.failure : outcome.cpuMs.length))).toEqual([
    "absent is not installed",
    "no more",
    3,
  ]);
});

it("takes the times that work elsewhere took, and ends what was begun", async () => {
  let open = true;
  const finish = () => {
    open = false;
  };
  const elsewhere = { ...contestant("elsewhere", () => new Times(3, 7)), finish };
  const [outcome] = await runRounds([elsewhere], { rounds: 2, warmups: 1, progress });
  expect(outcome).toEqual({ name: "elsewhere", cpuMs: [3, 3], wallMs: [7, 7] });
  expect(open).toBe(false);
});
