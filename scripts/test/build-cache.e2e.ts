import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { commands, root } from "../lib/run.ts";

interface DryRun {
  tasks: { taskId: string; command: string; cache: { status: string } }[];
}

function turbo(...args: string[]): string {
  return execFileSync(process.execPath, [commands.turbo, ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
  });
}

it("a build with nothing changed since the last comes out of the cache as a whole", () => {
  turbo("run", "build");
  const { tasks }: DryRun = JSON.parse(turbo("run", "build", "--dry=json"));
  const built = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  expect(built.length).toBeGreaterThan(3);
  expect(built.filter(({ cache }) => cache.status !== "HIT").map(({ taskId }) => taskId)).toEqual([]);
});
