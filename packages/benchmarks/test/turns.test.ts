import { expect, it } from "vitest";
import { takeTurns } from "../src/harness/turns.ts";

it("gives everybody a turn in each round, keeps what counts, and says who is at it", async () => {
  const said: string[] = [];
  let number = 0;
  const participants = ["a", "b"].map((name) => ({ name, take: async () => number++ }));
  const turns = await takeTurns(participants, { rounds: 2, warmups: 1, progress: (line) => said.push(line) });
  expect(turns).toEqual([
    { name: "a", results: [3, 4] },
    { name: "b", results: [2, 5] },
  ]);
  expect(said).toHaveLength(6);
  expect(said[2]).toBe("round 1 of 2: b");
});
